// The answer in one line: which kind leads, how many, how many new.
import memoizeOne from 'memoize-one';
import type { ZoneKind } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { type KindCount, type KindCounts, selectKindCounts } from './counts';

export interface Summary {
  /** The first kind that is switched on; null when none is. */
  readonly kind: ZoneKind | null;
  readonly count: KindCount;
  readonly period: ShownPeriod;
  readonly isNewestYear: boolean;
}

const NOTHING: KindCount = { zones: 0, added: 0, unknownDate: 0, before: 0, atEnd: 0 };

const deriveSummary = memoizeOne(
  (
    kinds: readonly ZoneKind[],
    counts: KindCounts,
    period: ShownPeriod,
    newestYear: number,
  ): Summary => {
    const kind = kinds[0] ?? null;
    return {
      kind,
      count: kind === null ? NOTHING : counts[kind],
      period,
      isNewestYear: period.type === 'in-force' && period.year === newestYear,
    };
  },
);

export function selectSummary(state: AtlasState): Summary {
  return deriveSummary(
    state.kinds,
    selectKindCounts(state),
    selectShownPeriod(state),
    selectOverview(state)?.newestYear ?? 0,
  );
}
