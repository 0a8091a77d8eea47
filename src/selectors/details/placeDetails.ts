// Everything the details panel says of the selected place: its zones by kind and date.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import { compareDates } from '@/model/partialDate';
import type { Place } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectDataset, selectOverview } from '@/selectors/loaded/loadedData';
import { statusAtEndOf, type ZoneStatus } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState, Selection } from '@/store/atlasState';

export interface ZoneDetails {
  readonly zone: Zone;
  /** At the end of the shown year. */
  readonly status: ZoneStatus;
  readonly isSelected: boolean;
}

export interface PlaceDetails {
  readonly place: Place;
  /** By kind, then by date; unknown dates last. */
  readonly zones: readonly ZoneDetails[];
  readonly year: number;
}

function byKindAndDate(a: Zone, b: Zone): number {
  const kinds = ZONE_KINDS.indexOf(a.kind) - ZONE_KINDS.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  if (a.designated === null || b.designated === null) {
    return a.designated === b.designated ? 0 : a.designated === null ? 1 : -1;
  }
  return compareDates(a.designated, b.designated);
}

/** The place that is selected by itself or by one of its zones; null for wider selections. */
export function selectedPlace(state: AtlasState, { type, id }: Selection): Place | undefined {
  if (type === 'place') return selectOverview(state)?.placeById.get(id);
  return type === 'zone' ? selectDataset(state)?.zoneById.get(id)?.place : undefined;
}

const deriveDetails = memoizeOne(
  (
    dataset: Dataset | null,
    selection: Selection | null,
    place: Place | undefined,
    year: number,
  ): PlaceDetails | null => {
    if (dataset === null || selection === null || place === undefined) return null;
    const zones = [...(dataset.zonesByPlace.get(place.id) ?? [])].sort(byKindAndDate);
    return {
      place,
      year,
      zones: zones.map((zone) => ({
        zone,
        status: statusAtEndOf(zone, year),
        isSelected: selection.type === 'zone' && selection.id === zone.id,
      })),
    };
  },
);

export function selectPlaceDetails(state: AtlasState): PlaceDetails | null {
  const selection = selectedIn(state);
  return deriveDetails(
    selectDataset(state),
    selection,
    selection === null ? undefined : selectedPlace(state, selection),
    lastShownYear(selectShownPeriod(state)),
  );
}
