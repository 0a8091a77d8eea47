// Which signs are on the map now, and on how many places: what the legend explains.
import memoizeOne from 'memoize-one';
import type { AtlasState } from '@/store/atlasState';
import { type NewPlace, selectNewPlaces } from './newPlaces';
import { type PlacePhase, selectPlacePhases, selectShownPhases } from './placePhases';
import { type ShownPeriod, selectShownPeriod } from './shownPeriod';

export interface MarkSigns {
  readonly places: number;
  readonly rings: number;
  readonly halos: number;
  readonly hollow: number;
  /** Places of a comparison to which nothing was added. */
  readonly context: number;
  /** The year that halos mean; null in a range, where everything is new. */
  readonly newIn: number | null;
}

const deriveSigns = memoizeOne(
  (
    phases: readonly PlacePhase[],
    all: readonly PlacePhase[],
    newPlaces: readonly NewPlace[],
    period: ShownPeriod,
  ): MarkSigns => {
    let rings = 0;
    let hollow = 0;
    for (const { hasRing, wedges } of phases) {
      if (hasRing) rings += 1;
      if (wedges.some(({ isHollow }) => isHollow)) hollow += 1;
    }
    const newIn = period.type === 'in-force' ? period.year : null;
    const shown = new Set(phases.map(({ place }) => place));
    const halos = newPlaces.filter(({ year, place }) => year === newIn && shown.has(place)).length;
    const context = all.filter(({ isContext }) => isContext === true).length;
    return { places: phases.length, rings, halos, hollow, context, newIn };
  },
);

export function selectMarkSigns(state: AtlasState): MarkSigns {
  return deriveSigns(
    selectShownPhases(state),
    selectPlacePhases(state),
    selectNewPlaces(state),
    selectShownPeriod(state),
  );
}
