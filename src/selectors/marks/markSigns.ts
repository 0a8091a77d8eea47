// Which signs are on the map now, and on how many places: what the legend explains.
import memoizeOne from 'memoize-one';
import { groupBy } from '@/model/groupBy';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { type NewPlace, selectNewPlaces } from '@/selectors/zones/newPlaces';
import type { AtlasState } from '@/store/atlasState';
import { type PlacePhase, selectPlacePhases } from './placePhases';

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

const SIGNS = ['places', 'rings', 'hollow', 'context', 'halos'] as const;
type Tally = Record<(typeof SIGNS)[number], number>;

function emptyTally(): Tally {
  return { places: 0, rings: 0, hollow: 0, context: 0, halos: 0 };
}

function addPhase(tally: Tally, phase: PlacePhase, step: 1 | -1): void {
  if (phase.isContext === true) {
    tally.context += step;
    return;
  }
  tally.places += step;
  if (phase.hasRing) tally.rings += step;
  if (phase.wedges.some(({ isHollow }) => isHollow)) tally.hollow += step;
}

/** Signs at the end of each year, counted once for all years: what begins is added, what ends is taken off. */
const tallyByYear = memoizeOne(
  (
    phases: readonly PlacePhase[],
    newPlaces: readonly NewPlace[],
    firstYear: number,
    newestYear: number,
  ): readonly Tally[] => {
    const length = newestYear - firstYear + 1;
    const changes = Array.from({ length: length + 1 }, emptyTally);
    const at = (year: number): Tally | undefined =>
      changes[Math.max(0, Math.min(length, year - firstYear))];
    const spans = groupBy(phases, ({ place }) => place);
    for (const phase of phases) {
      const [begin, end] = [at(phase.from), at(phase.to + 1)];
      if (begin !== undefined) addPhase(begin, phase, 1);
      if (end !== undefined) addPhase(end, phase, -1);
    }
    const running = emptyTally();
    const tallies = changes.slice(0, length).map((change) => {
      for (const sign of SIGNS) running[sign] += change[sign];
      return { ...running };
    });
    for (const { place, year } of newPlaces) {
      const tally = tallies[year - firstYear];
      const isThere = spans
        .get(place)
        ?.some(({ from, to, isContext }) => from <= year && year <= to && isContext !== true);
      if (tally !== undefined && isThere === true) tally.halos += 1;
    }
    return tallies;
  },
);

const tallyRange = memoizeOne((phases: readonly PlacePhase[]): MarkSigns => {
  const tally = emptyTally();
  for (const phase of phases) addPhase(tally, phase, 1);
  return { ...tally, newIn: null };
});

const signsOfYear = memoizeOne(
  (tally: Tally, year: number): MarkSigns => ({ ...tally, newIn: year }),
);

export function selectMarkSigns(state: AtlasState): MarkSigns {
  const phases = selectPlacePhases(state);
  const period = selectShownPeriod(state);
  if (period.type !== 'in-force') return tallyRange(phases);
  const { firstYear = 0, newestYear = 0 } = selectOverview(state) ?? {};
  const tallies = tallyByYear(phases, selectNewPlaces(state), firstYear, newestYear);
  return signsOfYear(tallies[period.year - firstYear] ?? tallyOutside(phases, period), period.year);
}

/** Of a year outside the data's range, which only a state not yet clamped can name. */
const tallyOutside = memoizeOne((phases: readonly PlacePhase[], period: ShownPeriod): Tally => {
  const tally = emptyTally();
  for (const phase of phases) if (isRowShown(phase, period)) addPhase(tally, phase, 1);
  return tally;
});
