// Steps of the policy by year, for the marks above the histogram.
import memoizeOne from 'memoize-one';
import { groupBy } from '@/model/groupBy';
import { yearOf } from '@/model/partialDate';
import type { PolicyEvent } from '@/model/policyEvent';
import { selectEvents, selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';

export interface EventYear {
  readonly year: number;
  readonly events: readonly PolicyEvent[];
}

const deriveYears = memoizeOne(
  (events: readonly PolicyEvent[], first: number, newest: number): readonly EventYear[] => {
    const byYear = groupBy(events, ({ date }) => yearOf(date));
    return [...byYear]
      .filter(([year]) => year >= first && year <= newest)
      .map(([year, list]) => ({ year, events: list }));
  },
);

export function selectEventYears(state: AtlasState): readonly EventYear[] {
  const overview = selectOverview(state);
  return deriveYears(selectEvents(state), overview?.firstYear ?? 0, overview?.newestYear ?? 0);
}
