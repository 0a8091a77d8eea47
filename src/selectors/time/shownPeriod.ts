// The period that is shown: the reader's wish, with "newest" turned into a year.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import { selectDataset } from '@/selectors/loaded/loadedData';
import type { AtlasState, Period } from '@/store/atlasState';

export type ShownPeriod =
  | { readonly type: 'in-force'; readonly year: number }
  | {
      readonly type: 'new';
      readonly from: number;
      readonly to: number;
      /** Compared with the end of the year before `from`: only what is still in force at the end of `to`. */
      readonly isComparison?: true;
    };

const derivePeriod = memoizeOne((period: Period, dataset: Dataset | null): ShownPeriod => {
  if (period.type === 'new') return period;
  if (period.type === 'added') {
    const to = period.year ?? dataset?.newestYear ?? 0;
    return { type: 'new', from: period.since + 1, to, isComparison: true };
  }
  return { type: 'in-force', year: period.year ?? dataset?.newestYear ?? 0 };
});

export function selectShownPeriod(state: AtlasState): ShownPeriod {
  return derivePeriod(state.period, selectDataset(state));
}

/** The last year of the shown period: the one at whose end eligibility is judged. */
export function lastShownYear(period: ShownPeriod): number {
  return period.type === 'new' ? period.to : period.year;
}
