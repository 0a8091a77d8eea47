// Where it is not known that a place had no zone of a kind: one of no known date is documented only later.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import type { ConditionTerm } from '@/model/view/condition';
import type { Designation } from '@/model/zone';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { endYearOf, firstYearOf } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { selectMeetingPlaces } from './conditions';

/** Whether the zone may have existed at the end of a year in which it is not counted. */
export function mayHaveExisted(zone: Designation, year: number): boolean {
  if (zone.designated !== null) return false;
  const [first, end] = [firstYearOf(zone), endYearOf(zone)];
  return (first === null || first > year) && (end === null || end > year);
}

const derive = memoizeOne(
  (
    overview: Overview | null,
    meeting: ReadonlySet<string> | null,
    hasNot: readonly ConditionTerm[],
    confirmedOnly: boolean,
    year: number,
  ): number =>
    [...(meeting ?? [])].filter((place) =>
      overview?.zonesByPlace
        .get(place)
        ?.some(
          (zone) =>
            hasNot.includes(zone.kind) &&
            (!confirmedOnly || zone.confidence === 'confirmed') &&
            mayHaveExisted(zone, year),
        ),
    ).length,
);

/** How many of the places that are shown as having no zone of a kind may have had one. */
export function selectUnsureAbsences(state: AtlasState): number {
  return derive(
    selectOverview(state),
    selectMeetingPlaces(state),
    state.hasNot,
    state.confirmedOnly,
    lastShownYear(selectShownPeriod(state)),
  );
}
