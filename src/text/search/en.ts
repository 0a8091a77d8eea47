// Texts on search results, and what choosing one changed, in English.

import type { Figure, FigureSeries } from '@/model/figure';
import { figureValue } from '@/text/figures/value/en';
import { groupDigits } from '@/text/formats/groupDigits';
import type { SearchMessages } from './messages';

/** Two ways of counting, of which one must not stand for the other. */
const SURVEYS: Readonly<Partial<Record<FigureSeries, string>>> = {
  A_customs_platform: 'customs platform',
  B_full_survey: 'full survey',
};

function survey({ series }: Figure): string {
  const name = series === null ? undefined : SURVEYS[series];
  return name === undefined ? '' : ` (${name})`;
}

export const search: SearchMessages = {
  sentenceGap: ' ',
  results: 'Search results',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  more: (shown, total) => `${shown} of ${total}. Type more to narrow it down.`,
  nothing: (query) => `Nothing found for "${query}"`,
  hint: 'Try a city or province, a zone, pinyin, initials (yw), a document number (guo han 2020 47), the operator, city or country of an overseas warehouse, a trade city abroad, a port or an airport.',
  notSearched: {
    warehouses: 'The overseas warehouses did not load: they are not searched.',
    figures: 'The figures did not load: they are not searched.',
    ground: 'Ports and airports did not load: they are not searched.',
    events: 'The steps of the policy did not load: they are not searched.',
  },
  province: 'Province',
  undo: 'Undo',
  document: 'Document',
  step: 'Step of the policy',
  figure: 'Figure',
  figureNamed: (name, figure) => `${name}${survey(figure)}: ${figureValue(figure)}`,
  gateways: {
    'sea-port': 'Sea or river port',
    airport: 'Airport',
    'rail-port': 'Rail port',
    'land-port': 'Land port',
  },
  areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
  byYear: (year) => `by ${year}`,
  yearSet: {
    designated: (year) => `Year set to ${year}, when it was designated.`,
    hosting: (year) => `Year set to ${year}, when a zone of it was designated.`,
    existing: (year) => `Year set to ${year}, by when it surely existed.`,
    last: (year) => `Year set to ${year}, the last in which it was in force.`,
    same: (year) => `Now shown: the state of ${year}.`,
    opened: (year) => `Year set to ${year}, when it opened.`,
    known: (year) => `Year set to ${year}, since when it is documented.`,
    undated: (year) => `Year set to ${year}: undated sites stand in the newest year.`,
  },
  switchedOn: (kinds) => `Switched on: ${kinds.join(', ')}.`,
  endedConfirmedOnly: 'No longer "Confirmed facts only".',
  filtersLifted: 'Filters that hid it are lifted.',
  noYear: 'Its date is unknown: no year shows it on the map.',
  noPoint: 'Its place is not known: it has no point on the map.',
  hosts: (zones, ended, listings) =>
    [
      ...(zones > 0 || listings === 0
        ? [zones === 1 ? '1 zone' : `${groupDigits(zones)} zones`]
        : []),
      ...(ended > 0 ? [`${ended} more ended`] : []),
      ...(listings > 0
        ? [listings === 1 ? '1 retail-import listing' : `${listings} retail-import listings`]
        : []),
    ].join(', '),
  endedIn: (beginning, end) => `${beginning}, ended ${end}`,
};
