// Places that gained a zone in a year: the halos of the map.
import memoizeOne from 'memoize-one';
import { yearOf } from '@/model/partialDate';
import type { Place } from '@/model/place';
import type { Designation } from '@/model/zone';
import type { ZoneKind } from '@/model/zoneKind';
import type { AtlasState } from '@/store/atlasState';
import { selectAllDesignations } from './filteredZones';

export interface NewPlace {
  readonly place: Place;
  readonly year: number;
}

const deriveNewPlaces = memoizeOne(
  (zones: readonly Designation[], kinds: readonly ZoneKind[]): readonly NewPlace[] => {
    const seen = new Set<string>();
    const result: NewPlace[] = [];
    for (const { place, kind, designated } of zones) {
      if (designated === null || !kinds.includes(kind)) continue;
      const year = yearOf(designated);
      const key = `${place.id} ${year}`;
      if (seen.has(key)) continue;
      seen.add(key);
      result.push({ place, year });
    }
    return result;
  },
);

/** One row for each place and year in which a zone of a shown kind was designated there. */
export function selectNewPlaces(state: AtlasState): readonly NewPlace[] {
  return deriveNewPlaces(selectAllDesignations(state), state.kinds);
}
