// Texts of the page that stands without JavaScript, in English.
import type { PlainMessages } from './messages';

export const plain: PlainMessages = {
  noScript: 'Filters, search and zoom need JavaScript. Map, counts and tables do not.',
  notStarted:
    'The interactive map could not start in this browser. Map, counts and tables stand here without it.',
  pictureOf: (when) => `Map of China with the zones in force ${when}.`,
  caption: (zones, when) => `${zones}, ${when}`,
  otherTables: (when) => `Also in force ${when}, each with its table:`,
  description: (sentence) => `${sentence}. ${ATLAS_DESCRIPTION_EN}`,
  frozen: (date) => `You see the state of ${date}, which never changes.`,
  toNewest: 'To the newest state',
};
