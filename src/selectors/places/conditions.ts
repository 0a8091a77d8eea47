// Which places meet what is asked of them: what they have, have not, and the province they lie in.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import { type ConditionTerm, isKindTerm } from '@/model/view/condition';
import type { Designation } from '@/model/zone';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import type { AtlasState } from '@/store/atlasState';

export interface Condition {
  readonly has: readonly ConditionTerm[];
  readonly hasNot: readonly ConditionTerm[];
  readonly confirmedOnly: boolean;
}

const keepCondition = memoizeOne(
  (
    has: readonly ConditionTerm[],
    hasNot: readonly ConditionTerm[],
    confirmedOnly: boolean,
  ): Condition => ({ has, hasNot, confirmedOnly }),
);

/** Null where nothing is asked; the province is no part of it: it leaves the others out. */
export function selectCondition({ has, hasNot, confirmedOnly }: AtlasState): Condition | null {
  return has.length + hasNot.length === 0 ? null : keepCondition(has, hasNot, confirmedOnly);
}

/** Whether the place has what is asked at the end of a year, whichever kinds are shown, and any zone at all. */
export function meetsCondition(
  overview: Overview,
  place: string,
  year: number,
  { has, hasNot, confirmedOnly }: Condition,
): boolean {
  const inForce = (overview.zonesByPlace.get(place) ?? []).filter(
    (zone: Designation) =>
      (!confirmedOnly || zone.confidence === 'confirmed') && statusAtEndOf(zone, year) !== 'absent',
  );
  const holds = (term: ConditionTerm): boolean =>
    isKindTerm(term)
      ? inForce.some(({ kind }) => kind === term)
      : retailImportEligibility(overview, place, `${year}-12-31`).eligible;
  return inForce.length > 0 && has.every(holds) && !hasNot.some(holds);
}

const deriveMeeting = memoizeOne(
  (
    overview: Overview | null,
    condition: Condition | null,
    province: string | null,
    year: number,
  ): ReadonlySet<string> | null =>
    overview === null || condition === null
      ? null
      : new Set(
          overview.places
            .filter(
              (place) =>
                (province === null || place.province.id === province) &&
                meetsCondition(overview, place.id, year, condition),
            )
            .map(({ id }) => id),
        ),
);

/** Ids of the places of the province that meet the condition at the end of the shown period; null where nothing is asked. */
export function selectMeetingPlaces(state: AtlasState): ReadonlySet<string> | null {
  return deriveMeeting(
    selectOverview(state),
    selectCondition(state),
    state.province,
    lastShownYear(selectShownPeriod(state)),
  );
}
