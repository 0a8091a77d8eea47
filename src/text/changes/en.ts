// What changed between two versions of the data, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { ChangesMessages } from './messages';

const rows = (count: number): string => `${groupDigits(count)} ${count === 1 ? 'row' : 'rows'}`;

export const changes: ChangesMessages = {
  title: 'What changed in the data',
  description:
    'Each version of the data beside the one before: every row that was added, changed or removed.',
  lead: 'Counted from the tables themselves: a row is listed when it is new, gone, or differs in a cell that both versions have. Each version stays at its own address, and never changes.',
  feed: 'Follow as a feed (Atom)',
  machine: 'The same for programs (JSON)',
  version: (version, date) => `Version ${version}, of ${date}`,
  comparedWith: (before) => `Compared with version ${before}.`,
  isFirst: 'The first version that is kept.',
  nothing: 'No row differs.',
  open: 'Open this version',
  counts: {
    added: (count) => `${rows(count)} added`,
    changed: (count) => `${rows(count)} changed`,
    removed: (count) => `${rows(count)} removed`,
  },
  isNew: 'A new table.',
  colon: ': ',
  separator: ', ',
  newColumns: 'New columns:',
  goneColumns: 'Columns that are gone:',
  empty: 'empty',
};
