// The names by which places, provinces, free trade zones and kinds are found: shared by all entries that belong to them.
import type { Dataset } from '@/dataset/dataset';
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { BilingualName } from '@/model/place';
import type { OtherNames } from '@/model/published/publishedSearch';
import type { Zone } from '@/model/zone';
import { initialsOf, type NameStarts, nameStarts } from './nameStarts';

export interface SearchNames {
  /** English, Chinese, others, and the pinyin of what is Chinese. */
  readonly names: readonly NameStarts[];
  /** Of the pinyin of its Chinese name. */
  readonly initials: string;
}

export const NO_NAMES: SearchNames = { names: [], initials: '' };

export function namesOf(
  index: SearchIndex,
  { en, zh }: BilingualName,
  others: readonly string[] = [],
): SearchNames {
  const texts = [en, zh, ...others];
  // A single character is a sign for a province (粤), not a word that is said: its sound is that of many names.
  const spoken = texts.filter(({ length }) => length > 1);
  const spellings = [...texts, ...spoken.map(index.pronounce)].filter((text) => text !== '');
  return { names: spellings.map(nameStarts), initials: initialsOf(index.pronounce(zh)) };
}

type NamesById = ReadonlyMap<string, SearchNames>;

export interface SharedNames {
  readonly places: NamesById;
  readonly provinces: NamesById;
  readonly groups: NamesById;
  readonly kinds: NamesById;
}

interface NamedRow {
  readonly id: string;
  readonly name: BilingualName;
}

export function sharedNames(
  { places, provinces }: Dataset,
  groups: readonly NonNullable<Zone['group']>[],
  index: SearchIndex,
): SharedNames {
  const byId = (rows: readonly NamedRow[], others: OtherNames): NamesById =>
    new Map(rows.map(({ id, name }) => [id, namesOf(index, name, others[id])]));
  return {
    places: byId(places, index.places),
    provinces: byId(provinces, index.provinces),
    groups: byId(groups, index.groups),
    kinds: new Map(
      Object.entries(index.kinds).map(([kind, names]) => [
        kind,
        namesOf(index, { en: '', zh: '' }, names),
      ]),
    ),
  };
}
