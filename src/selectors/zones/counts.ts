// How many zones of each kind there are, for every year at once, so that a year step is a look-up.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import type { Designation } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { endYearOf, firstYearOf } from '@/selectors/time/lifespan';
import { newYears, type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { selectDesignations } from './filteredZones';

/** Counts of one kind. The areas of one free trade zone count as one zone. */
export interface KindCount {
  /** In force at the end of the year, or designated in the range; known dates only. */
  readonly zones: number;
  /** Designated in the year (in the range, the same as `zones`). */
  readonly added: number;
  /** In force, but since an unknown date; counted apart. 0 in a range. */
  readonly unknownDate: number;
  /** Of unknown date, and possibly of the range; not counted in it and not shown. 0 outside ranges. */
  readonly mayBeNew: number;
  /** Areas of the range that free trade zones of before it gained: on the map, but no new zones. 0 outside ranges. */
  readonly newAreas: number;
  /** In force at the end of the year before the range; 0 outside ranges. */
  readonly before: number;
  /** In force at the end of the last shown year; known dates only. */
  readonly atEnd: number;
}

export type KindCounts = Readonly<Record<ZoneKind, KindCount>>;

/** Running numbers of one kind, index 0 = first year of the data. */
interface YearSeries {
  readonly inForce: number[];
  readonly unknownDate: number[];
  readonly added: number[];
}

/** A zone, or all areas of one free trade zone, as years; null where there is none. */
interface Unit {
  readonly known: number | null;
  readonly bound: number | null;
  readonly end: number | null;
  /** Years in which its areas were designated, as far as they are known. */
  readonly areas: readonly number[];
}

export interface CountsByYear {
  readonly firstYear: number;
  readonly newestYear: number;
  readonly series: Readonly<Record<ZoneKind, YearSeries>>;
  readonly units: Readonly<Record<ZoneKind, readonly Unit[]>>;
}

/** Merges the areas of a free trade zone: it exists from its first area to the end of its last. */
function unitsOf(zones: readonly Designation[], kind: ZoneKind): readonly Unit[] {
  const units = new Map<string | Designation, Unit>();
  for (const zone of zones) {
    if (zone.kind !== kind) continue;
    const first = firstYearOf(zone);
    const end = endYearOf(zone);
    const id = zone.group?.id ?? zone;
    const known = zone.designated === null ? null : first;
    const areas = known === null ? [] : [known];
    const unit = units.get(id);
    units.set(
      id,
      unit === undefined
        ? { known, bound: first, end, areas }
        : {
            areas: [...unit.areas, ...areas],
            known: earliest(unit.known, known),
            bound: earliest(unit.bound, first),
            end: unit.end === null || end === null ? null : Math.max(unit.end, end),
          },
    );
  }
  return [...units.values()];
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

/** Adds one to each year from `from` up to, not including, `until`. */
function addYears(counts: number[], firstYear: number, from: number, until: number): void {
  const last = Math.min(counts.length, until - firstYear);
  for (let index = Math.max(0, from - firstYear); index < last; index++) {
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

const countByYear = memoizeOne(
  (zones: readonly Designation[], firstYear: number, newestYear: number): CountsByYear => {
    const length = newestYear - firstYear + 1;
    const series = {} as Record<ZoneKind, YearSeries>;
    const units = {} as Record<ZoneKind, readonly Unit[]>;
    for (const kind of ZONE_KINDS) {
      units[kind] = unitsOf(zones, kind);
      const inForce = new Array<number>(length).fill(0);
      const unknownDate = new Array<number>(length).fill(0);
      const added = new Array<number>(length).fill(0);
      for (const { known, bound, end } of units[kind]) {
        if (bound === null) continue;
        const until = end === null ? newestYear + 1 : end;
        const dated = known ?? until;
        // A zone with areas of unknown date counts apart until its first dated one.
        addYears(unknownDate, firstYear, bound, Math.min(dated, until));
        addYears(inForce, firstYear, dated, until);
        if (known !== null) addYears(added, firstYear, known, known + 1);
      }
      series[kind] = { inForce, unknownDate, added };
    }
    return { firstYear, newestYear, series, units };
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
      mayBeNew: 0,
      newAreas: 0,
      before: 0,
      atEnd: inForce[index] ?? 0,
    };
  }
  const [from, to] = newYears(period) ?? [0, 0];
  const stays = ({ end }: Unit): boolean =>
    end === null || (period.type === 'added' ? end > to : end >= from);
  const units = counts.units[kind].filter(stays);
  const zones = units.filter(({ known }) => known !== null && known >= from && known <= to).length;
  // Of what is first documented in the range or later, the designation may lie in it.
  const mayBeNew = units.filter(
    ({ known, bound }) => known === null && (bound === null || bound >= from),
  ).length;
  const newAreas = units
    .filter(({ known }) => known !== null && known < from)
    .flatMap(({ areas }) => areas.filter((year) => year >= from && year <= to)).length;
  const earlier = inForce[from - 1 - counts.firstYear] ?? 0;
  const atEnd = inForce[to - counts.firstYear] ?? 0;
  return { zones, added: zones, unknownDate: 0, mayBeNew, newAreas, before: earlier, atEnd };
}

const EMPTY: CountsByYear = countByYear([], 0, 0);

const deriveCounts = memoizeOne((counts: CountsByYear, period: ShownPeriod): KindCounts => {
  const result = {} as Record<ZoneKind, KindCount>;
  for (const kind of ZONE_KINDS) result[kind] = countKind(counts, kind, period);
  return result;
});

const deriveSeries = memoizeOne(
  (zones: readonly Designation[], overview: Overview | null): CountsByYear =>
    overview === null ? EMPTY : countByYear(zones, overview.firstYear, overview.newestYear),
);

export function selectCountsByYear(state: AtlasState): CountsByYear {
  return deriveSeries(selectDesignations(state), selectOverview(state));
}

/** Counts of every kind in the shown period, whether the kind is switched on or not. */
export function selectKindCounts(state: AtlasState): KindCounts {
  return deriveCounts(selectCountsByYear(state), selectShownPeriod(state));
}
