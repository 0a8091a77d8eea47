// Texts of the page that stands without JavaScript, in English.
import type { PlainMessages } from './messages';

export const plain: PlainMessages = {
  noScript: 'Filters, search and zoom need JavaScript. Map, counts and table are complete without.',
  notStarted:
    'The interactive map could not start in this browser. Map, counts and table are complete without it.',
  pictureOf: (year) =>
    `Map of China with the zones in force at the end of ${year}, as listed in the tables.`,
  caption: (zones, when) => `${zones}, ${when}`,
  otherTables: (year) => `Also in force at the end of ${year}, each with its table:`,
  description: (sentence) => `${sentence}. ${ATLAS_DESCRIPTION_EN}`,
  frozen: (date) => `You see the state of ${date}, which never changes.`,
  toNewest: 'To the newest state',
};
