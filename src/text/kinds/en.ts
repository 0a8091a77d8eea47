// Texts on kinds of zone: their names, counts and marks, in English.
import type { ZoneKind } from '@/model/zoneKind';
import { groupDigits } from '@/text/formats/groupDigits';
import type { KindsMessages } from './messages';

const names: KindsMessages['names'] = {
  'comprehensive-pilot-zone': {
    one: 'Comprehensive pilot zone',
    many: 'Comprehensive pilot zones',
  },
  'free-trade-zone': { one: 'Pilot free trade zone', many: 'Pilot free trade zones' },
  'bonded-zone': { one: 'Comprehensive bonded zone', many: 'Comprehensive bonded zones' },
  'import-promotion-zone': {
    one: 'Import promotion demonstration zone',
    many: 'Import promotion zones',
  },
  'bonded-logistics-center': {
    one: 'Bonded logistics center (type B)',
    many: 'Bonded logistics centers (B)',
  },
  'retail-import-city': { one: 'Retail-import city', many: 'Retail-import cities' },
};

function nounFor(count: number, kind: ZoneKind): string {
  const words = count === 1 ? names[kind].one : names[kind].many;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function countOf(count: number, kind: ZoneKind): string {
  return `${groupDigits(count)} ${nounFor(count, kind)}`;
}

function added(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 new' : `, ${groupDigits(count)} of them new`;
}

export const kinds: KindsMessages = {
  names,
  countOf,
  nounFor,
  countGap: ' ',
  inForceAtEndOf: (year, count) => `in force at the end of ${year}${added(count)}`,
  inForceNow: (year, count) => `in force in ${year}${added(count)}`,
  newInYears: (from, to) => (from === to ? `new in ${from}` : `new from ${from} to ${to}`),
  addedSince: (since, before, year, after) =>
    `added since the end of ${since}: from ${groupDigits(before)} to ${groupDigits(after)} in ${year}`,
  withUnknownDate: (count) => `+${groupDigits(count)} since an unknown date`,
  summarySentence: (count, kind, rest) => `${countOf(count, kind)} ${rest}`,
  nothingShown: 'No kind of zone is switched on.',
  heading: 'Kinds of zone',
  listedOf: (listed, official) => `${groupDigits(listed)} of ${groupDigits(official)} listed`,
  notesHeading: 'About these counts',
  unknownDateNote: '“+14?” means: 14 more are in force since a date that is not known.',
  showAll: 'Show all',
  onlyThis: 'Only',
  newColumn: 'new',
  confirmedOnly: 'Confirmed facts only',
  inText: (kind) => nounFor(1, kind),
  byDate: (kind) => `${names[kind].many} by date`,
  legendHeading: 'How to read a mark',
  legendRing: 'Retail import allowed',
  legendHalo: (year) => `New in ${year}`,
  legendHollow: 'Date unknown',
  legendContext: 'Nothing added',
  legendAtCity: 'At its city, not its place',
  legendSize: 'Larger: more zones',
  placesShown: (count) => (count === 1 ? '1 place shown' : `${groupDigits(count)} places shown`),
};
