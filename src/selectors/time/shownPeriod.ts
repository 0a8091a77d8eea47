// The period that is shown: the reader's wish, with "newest" turned into a year.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import { selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState, Period } from '@/store/atlasState';

/** The three types of the wish; here no year is null. */
export type ShownPeriod =
  | { readonly type: 'in-force'; readonly year: number }
  | { readonly type: 'new'; readonly from: number; readonly to: number }
  | { readonly type: 'added'; readonly since: number; readonly year: number };

/** First and last year, both included. */
export type YearRange = readonly [first: number, last: number];

const derivePeriod = memoizeOne((period: Period, overview: Overview | null): ShownPeriod => {
  if (period.type === 'new') return period;
  return { ...period, year: period.year ?? overview?.newestYear ?? 0 };
});

export function selectShownPeriod(state: AtlasState): ShownPeriod {
  return derivePeriod(state.period, selectOverview(state));
}

/** The last year of the shown period: the one at whose end eligibility is judged. */
export function lastShownYear(period: ShownPeriod): number {
  return period.type === 'new' ? period.to : period.year;
}

/** The years in which what is shown came, a comparison's from the one after the compared; null where all counts that is in force. */
export const newYears = memoizeOne((period: ShownPeriod): YearRange | null => {
  if (period.type === 'in-force') return null;
  return period.type === 'new' ? [period.from, period.to] : [period.since + 1, period.year];
});
