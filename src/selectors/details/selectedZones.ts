// The zones that the selection means, and the part of the map that shows them.
import memoizeOne from 'memoize-one';
import type { Dataset, Overview } from '@/dataset/dataset';
import type { Bounds } from '@/model/camera';
import type { Place } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { Zone } from '@/model/zone';
import { selectDataset, selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState, Selection, SelectionType } from '@/store/atlasState';

const NO_ZONES: readonly Zone[] = [];

const ZONES_OF: Readonly<Record<SelectionType, (dataset: Dataset, id: string) => readonly Zone[]>> =
  {
    place: (dataset, id) => dataset.zonesByPlace.get(id) ?? NO_ZONES,
    zone: (dataset, id) => dataset.zones.filter((zone) => zone.id === id),
    province: (dataset, id) => dataset.zones.filter((zone) => zone.place.province.id === id),
    document: (dataset, id) => dataset.zones.filter((zone) => zone.document === id),
    warehouse: () => NO_ZONES,
    country: () => NO_ZONES,
    operator: () => NO_ZONES,
    near: () => NO_ZONES,
    figure: () => NO_ZONES,
    gateway: () => NO_ZONES,
  };

const deriveZones = memoizeOne(
  (dataset: Dataset | null, selection: Selection | null): readonly Zone[] =>
    dataset === null || selection === null
      ? NO_ZONES
      : ZONES_OF[selection.type](dataset, selection.id),
);

export function selectSelectedZones(state: AtlasState): readonly Zone[] {
  return deriveZones(selectDataset(state), selectedIn(state));
}

const derivePlaces = memoizeOne(
  (
    overview: Overview | null,
    selection: Selection | null,
    zones: readonly Zone[],
  ): readonly Place[] => {
    if (overview === null || selection === null) return [];
    if (selection.type === 'province') {
      return overview.places.filter(({ province }) => province.id === selection.id);
    }
    return [...new Set(zones.map(({ place }) => place))];
  },
);

/** The places that the selection means: a province's at once, those of a document when its zones are there. */
export function selectSelectedPlaces(state: AtlasState): readonly Place[] {
  return derivePlaces(selectOverview(state), selectedIn(state), selectSelectedZones(state));
}

/** Smallest part of a map, in degrees, that is worth framing: single cities keep their surroundings. */
const SMALLEST_SPAN = 2;

/** West, south, east, north of the selected places, or null without any. */
export function selectSelectedBounds(state: AtlasState): Bounds | null {
  return boundsOfPlaces(selectSelectedPlaces(state));
}

/** West, south, east, north of places, or null without any. */
export function boundsOfPlaces(places: readonly Place[]): Bounds | null {
  if (places.length === 0) return null;
  const longitudes = places.map(({ position }) => position[0]);
  const latitudes = places.map(({ position }) => position[1]);
  const [west, east] = widen(Math.min(...longitudes), Math.max(...longitudes));
  const [south, north] = widen(Math.min(...latitudes), Math.max(...latitudes));
  return [west, south, east, north];
}

function widen(low: number, high: number): [number, number] {
  const lack = Math.max(0, SMALLEST_SPAN - (high - low)) / 2;
  return [low - lack, high + lack];
}
