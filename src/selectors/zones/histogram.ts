// Designations by year, stacked by the kinds switched on: the time slider's picture.
import memoizeOne from 'memoize-one';
import type { ZoneKind } from '@/model/zoneKind';
import type { AtlasState } from '@/store/atlasState';
import { type CountsByYear, selectCountsByYear } from './counts';

export interface HistogramYear {
  readonly year: number;
  readonly total: number;
  /** From the bottom up, in the fixed order of kinds; only those with a designation. */
  readonly segments: readonly { readonly kind: ZoneKind; readonly count: number }[];
}

export interface Histogram {
  readonly years: readonly HistogramYear[];
  /** The top of the axis: a round number not below the highest year. */
  readonly top: number;
}

function roundUp(value: number): number {
  const step = value > 100 ? 50 : value > 40 ? 20 : value > 10 ? 10 : 5;
  return Math.max(step, Math.ceil(value / step) * step);
}

const deriveHistogram = memoizeOne(
  (counts: CountsByYear, kinds: readonly ZoneKind[]): Histogram => {
    const years: HistogramYear[] = [];
    for (let year = counts.firstYear; year <= counts.newestYear; year++) {
      const segments = kinds
        .map((kind) => ({ kind, count: counts.series[kind].added[year - counts.firstYear] ?? 0 }))
        .filter(({ count }) => count > 0);
      years.push({ year, segments, total: segments.reduce((sum, { count }) => sum + count, 0) });
    }
    return { years, top: roundUp(Math.max(0, ...years.map(({ total }) => total))) };
  },
);

export function selectHistogram(state: AtlasState): Histogram {
  return deriveHistogram(selectCountsByYear(state), state.kinds);
}
