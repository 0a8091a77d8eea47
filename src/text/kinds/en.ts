// Texts on kinds of zone: their names, counts and marks, in English.
import type { ConditionTerm } from '@/model/view/condition';
import type { ZoneKind } from '@/model/zoneKind';
import { groupDigits } from '@/text/formats/groupDigits';
import type { AskedOfPlaces, KindsMessages } from './messages';

const names: KindsMessages['names'] = {
  'comprehensive-pilot-zone': {
    one: 'Comprehensive pilot zone',
    many: 'Comprehensive pilot zones',
  },
  'free-trade-zone': { one: 'Pilot free trade zone', many: 'Pilot free trade zones' },
  'bonded-zone': { one: 'Comprehensive bonded zone', many: 'Comprehensive bonded zones' },
  'import-promotion-zone': {
    one: 'Import promotion zone',
    many: 'Import promotion zones',
  },
  'bonded-logistics-center': {
    one: 'Bonded logistics center (type B)',
    many: 'Bonded logistics centers (type B)',
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

function termName(term: ConditionTerm): string {
  if (term === 'retail-import') return 'right to retail import';
  return term === 'retail-import-city' ? 'retail-import listing' : nounFor(1, term);
}

function withArticle(term: ConditionTerm): string {
  if (term === 'retail-import') return `the ${termName(term)}`;
  return /^[aeiou]/.test(termName(term)) ? `an ${termName(term)}` : `a ${termName(term)}`;
}

function listed(parts: readonly string[], last: string): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

function placesHave({ count, has, hasNot, when, province }: AskedOfPlaces): string {
  const parts = [
    has.length > 0 ? listed(has.map(withArticle), 'and') : '',
    hasNot.length > 0
      ? `${has.length > 0 ? 'but ' : ''}${listed(
          hasNot.map((term) => `no ${termName(term)}`),
          'and',
        )}`
      : '',
  ].filter((part) => part !== '');
  const where = province === null ? '' : `in ${province} `;
  return `${where}${count === 1 ? 'has' : 'have'} ${parts.join(', ')}, ${when}`;
}

export const kinds: KindsMessages = {
  names,
  countOf,
  nounFor,
  countGap: ' ',
  atEndOf: (year, isNewest) => (isNewest ? `in ${year}` : `at the end of ${year}`),
  inForce: (when, count) => `in force ${when}${added(count)}`,
  newInYears: (from, to) => (from === to ? `new in ${from}` : `new from ${from} to ${to}`),
  addedSince: (since, before, year, after, ended) =>
    `added since the end of ${since}: from ${groupDigits(before)} to ${groupDigits(after)} in ${year}${ended > 0 ? `, ${groupDigits(ended)} ended` : ''}`,
  withUnknownDate: (count) => `+${groupDigits(count)} since an unknown date`,
  newAreas: (count) =>
    `+${groupDigits(count)} new ${count === 1 ? 'area' : 'areas'} of older zones`,
  mayBeNew: (count) => `+${groupDigits(count)} of unknown date may be new`,
  summarySentence: (number, noun, rest) => `${number} ${noun} ${rest}`,
  inProvince: (province) => `in ${province}, `,
  placesNoun: (count) => (count === 1 ? 'place' : 'places'),
  placesHave,
  sitesNoun: (count) => `overseas warehouse site${count === 1 ? '' : 's'}`,
  ownersShown: 'Overseas warehouses by home of their owners',
  nothingShown: 'No kind of zone is switched on.',
  heading: 'Kinds of zone',
  listedOf: (listed, official) => `${groupDigits(listed)} of ${groupDigits(official)} listed`,
  notesHeading: 'About these counts',
  showAll: 'Show all',
  onlyThis: 'Only',
  newColumn: 'new',
  confirmedOnly: 'Confirmed facts only',
  confirmedAlone: '; confirmed ones alone',
  legendHalo: (year) => `New in ${year}`,
  legendHollow: 'Date unknown',
  placesShown: (count) => (count === 1 ? '1 place shown' : `${groupDigits(count)} places shown`),
};
