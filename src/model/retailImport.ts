// The rules under which a place may do cross-border e-commerce retail import.
import type { PartialDate } from './partialDate.ts';

/** From this day a place needs no list: hosting one of the five kinds of zone is enough. */
export const HOSTING_RULE_DATE: PartialDate = '2021-03-18';
/** Source id of that rule: MOFCOM and five other bodies, Shang Cai Fa [2021] No. 39. */
export const HOSTING_RULE_DOCUMENT = 'shangcaifa-2021-39';

/** The lists of places by the day they took effect; `since`: the earliest listing that the document names. That of 2018
 * names all 37 cities, the others what they add. Of the transition policy of 2016 no document was found. */
export const RETAIL_IMPORT_LISTS = [
  { from: '2016', since: '2016', document: null },
  { from: '2018-01-01', since: '2018-01-01', document: 'mofcom-2017-12-07' },
  { from: '2019-01-01', since: '2016', document: 'shangcaifa-2018-486' },
  { from: '2020-01-17', since: '2020-01-17', document: 'shangcaifa-2020-15' },
] as const satisfies readonly {
  from: PartialDate;
  since: PartialDate;
  document: string | null;
}[];

/** The lists of the retail-import pilot by what each added. */
export const RETAIL_IMPORT_TRANCHES = [
  'first-10',
  'plus-5',
  'plus-22',
  'plus-50',
  'hainan',
] as const;
export type RetailImportTranche = (typeof RETAIL_IMPORT_TRANCHES)[number];
