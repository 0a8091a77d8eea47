// What stands at a place in each span of years: halos and marks of all years, sized for a zoom.
import memoizeOne from 'memoize-one';
import type { WorldPoint } from '@/model/camera';
import { groupBy } from '@/model/groupBy';
import type { Place } from '@/model/place';
import { selectSettledCamera } from '@/selectors/view/framing';
import { type NewPlace, selectNewPlaces } from '@/selectors/zones/newPlaces';
import type { AtlasState } from '@/store/atlasState';
import { HALO_REACH } from '@/theme/look';
import { apartness, type ComeApart } from './apart';
import { measureSpacings, phaseRadius, steppedZoom } from './markSize';
import { type PlacePhase, selectPlacePhases } from './placePhases';

/** A mark, or below it the halo of a year with new zones. */
export interface PlaceSign {
  readonly place: Place;
  readonly world: WorldPoint;
  readonly from: number;
  readonly to: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Null for a halo. */
  readonly mark: PlacePhase | null;
}

/** A halo is as large as the mark of that place in that year, and a little more. */
const sizeSigns = memoizeOne(
  (
    phases: readonly PlacePhase[],
    newPlaces: readonly NewPlace[],
    zoom: number,
    comeApart: ComeApart,
  ): readonly PlaceSign[] => {
    const spacings = measureSpacings(phases);
    const apart = comeApart(phases, zoom);
    const marks = phases.map((phase, row): PlaceSign => {
      const { place, world, from, to } = phase;
      return {
        place,
        world: apart.get(place) ?? world,
        from,
        to,
        radius: phaseRadius(phase, spacings[row] ?? 1, zoom),
        mark: phase,
      };
    });
    const byPlace = groupBy(marks, ({ place }) => place);
    const halos = newPlaces.flatMap(({ place, year }): PlaceSign[] => {
      const mark = byPlace.get(place)?.find(({ from, to }) => from <= year && year <= to);
      if (mark === undefined || mark.mark?.isContext === true) return [];
      const radius = mark.radius + HALO_REACH;
      return [{ place, world: mark.world, from: year, to: year, radius, mark: null }];
    });
    return halos.concat(marks);
  },
);

/** Halos first, then marks, larger ones first: what comes later is drawn above. */
export function selectPlaceSigns(state: AtlasState): readonly PlaceSign[] {
  return sizeSigns(
    selectPlacePhases(state),
    selectNewPlaces(state),
    steppedZoom(selectSettledCamera(state).zoom),
    apartness(),
  );
}
