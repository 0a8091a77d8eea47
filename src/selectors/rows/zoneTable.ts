// What the table of zones is sorted and grouped by.
import { latestDay } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import type { Zone } from '@/model/zone';
import { KINDS, ZONE_KINDS } from '@/model/zoneKind';
import type { SortKey, TableSubject } from './tableRows';

export const ZONE_COLUMNS = [
  'name',
  'kind',
  'place',
  'province',
  'designated',
  'document',
  'confidence',
] as const;
export type ZoneColumn = (typeof ZONE_COLUMNS)[number];

export const ZONE_GROUPINGS = ['none', 'province', 'year'] as const;
export type ZoneGrouping = (typeof ZONE_GROUPINGS)[number];

/** By the last day that the date may mean; of the same day the vaguer first. */
function designatedKey({ designated, designatedBy }: Zone): SortKey {
  const date = designated ?? designatedBy;
  return date === null ? null : Date.parse(latestDay(date)) + date.length;
}

export function zoneTable(
  nameOf: (name: BilingualName) => string,
): TableSubject<Zone, ZoneColumn, ZoneGrouping> {
  return {
    keys: {
      // As the row is named.
      name: ({ kind, name, place }) => nameOf(KINDS[kind].isNamedByPlace ? place.name : name),
      kind: ({ kind }) => ZONE_KINDS.indexOf(kind),
      place: ({ place }) => nameOf(place.name),
      province: ({ place }) => nameOf(place.province.name),
      designated: designatedKey,
      document: ({ document }) => document,
      confidence: ({ confidence }) => confidence,
    },
    headings: {
      none: null,
      province: ({ place }) => nameOf(place.province.name),
      year: ({ designated }) => designated?.slice(0, 4) ?? '—',
    },
  };
}
