// How many zones of each kind there are, for every year at once, so that a year step is a look-up.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type { AtlasState } from '@/store/atlasState';
import { selectFilteredZones } from './filteredZones';
import { endYearOf, firstYearOf } from './lifespan';
import { type ShownPeriod, selectShownPeriod } from './shownPeriod';

/** Counts of one kind. The areas of one free trade zone count as one zone. */
export interface KindCount {
  /** In force at the end of the year, or designated in the range; known dates only. */
  readonly zones: number;
  /** Designated in the year (in the range, the same as `zones`). */
  readonly added: number;
  /** In force, but since an unknown date; counted apart. 0 in a range. */
  readonly unknownDate: number;
}

export type KindCounts = Readonly<Record<ZoneKind, KindCount>>;

/** Running numbers of one kind, index 0 = first year of the data. */
interface YearSeries {
  readonly inForce: number[];
  readonly unknownDate: number[];
  readonly added: number[];
}

export interface CountsByYear {
  readonly firstYear: number;
  readonly newestYear: number;
  readonly series: Readonly<Record<ZoneKind, YearSeries>>;
}

interface Unit {
  known: number | null;
  bound: number | null;
  end: number | null;
}

/** Merges the areas of a free trade zone: it exists from its first area to the end of its last. */
function unitsOf(zones: readonly Zone[], kind: ZoneKind): Iterable<Unit> {
  const units = new Map<string, Unit>();
  for (const zone of zones) {
    if (zone.kind !== kind) continue;
    const first = firstYearOf(zone);
    const end = endYearOf(zone);
    const id = zone.group?.id ?? zone.id;
    const unit = units.get(id);
    const known = zone.designated === null ? null : first;
    if (unit === undefined) {
      units.set(id, { known, bound: first, end });
    } else {
      unit.known = earliest(unit.known, known);
      unit.bound = earliest(unit.bound, first);
      unit.end = unit.end === null || end === null ? null : Math.max(unit.end, end);
    }
  }
  return units.values();
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

export const countByYear = memoizeOne(
  (zones: readonly Zone[], firstYear: number, newestYear: number): CountsByYear => {
    const length = newestYear - firstYear + 1;
    const series = {} as Record<ZoneKind, YearSeries>;
    for (const kind of ZONE_KINDS) {
      const inForce = new Array<number>(length).fill(0);
      const unknownDate = new Array<number>(length).fill(0);
      const added = new Array<number>(length).fill(0);
      for (const { known, bound, end } of unitsOf(zones, kind)) {
        if (bound === null) continue;
        const target = known === null ? unknownDate : inForce;
        const from = (known ?? bound) - firstYear;
        const until = end === null ? length : end - firstYear;
        if (known !== null && from >= 0 && from < length) added[from] = (added[from] ?? 0) + 1;
        for (let index = Math.max(0, from); index < Math.min(length, until); index++) {
          target[index] = (target[index] ?? 0) + 1;
        }
      }
      series[kind] = { inForce, unknownDate, added };
    }
    return { firstYear, newestYear, series };
  },
);

function countKind(counts: CountsByYear, kind: ZoneKind, period: ShownPeriod): KindCount {
  const { inForce, unknownDate, added } = counts.series[kind];
  if (period.type === 'in-force') {
    const index = period.year - counts.firstYear;
    return {
      zones: inForce[index] ?? 0,
      added: added[index] ?? 0,
      unknownDate: unknownDate[index] ?? 0,
    };
  }
  let sum = 0;
  for (let year = period.from; year <= period.to; year++) {
    sum += added[year - counts.firstYear] ?? 0;
  }
  return { zones: sum, added: sum, unknownDate: 0 };
}

const EMPTY: CountsByYear = countByYear([], 0, 0);

const deriveCounts = memoizeOne((counts: CountsByYear, period: ShownPeriod): KindCounts => {
  const result = {} as Record<ZoneKind, KindCount>;
  for (const kind of ZONE_KINDS) result[kind] = countKind(counts, kind, period);
  return result;
});

const deriveSeries = memoizeOne(
  (zones: readonly Zone[], dataset: Dataset | null): CountsByYear =>
    dataset === null ? EMPTY : countByYear(zones, dataset.firstYear, dataset.newestYear),
);

export function selectCountsByYear(state: AtlasState): CountsByYear {
  return deriveSeries(selectFilteredZones(state), state.dataset);
}

/** Counts of every kind in the shown period, whether the kind is switched on or not. */
export function selectKindCounts(state: AtlasState): KindCounts {
  return deriveCounts(selectCountsByYear(state), selectShownPeriod(state));
}
