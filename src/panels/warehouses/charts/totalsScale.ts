// Where the national totals stand in their chart: both axes follow from the totals, so that a new one lies inside.
import { earliestDay } from '@/model/partialDate';
import type { NationalTotal } from '@/model/warehouse';

/** The picture, its axis of time, and the part of it in which marks stand, CSS pixels. */
export const CHART_SIZE = { width: 288, height: 132, axis: 112 } as const;
const PLOT = { left: 24, right: 252, top: 30, bottom: 104 } as const;

/** Air beside the first and the last total, as a part of the time between them. */
const AIR_BESIDE = 0.088;
/** Air below the least and above the largest count, as parts of what lies between them. */
const AIR_BELOW = 3 / 7;
const AIR_ABOVE = 1 / 7;
/** Half of what a year needs to be written, CSS pixels. */
const HALF_YEAR_LABEL = 15;

export interface YearMark {
  readonly year: number;
  /** Where the year begins, CSS pixels from the left; null before the time shown. */
  readonly tick: number | null;
  /** Middle of its label, or null where there is no room for one. */
  readonly label: number | null;
}

export interface TotalsScale {
  /** A date → CSS pixels from the left. */
  readonly across: (date: string) => number;
  /** A count → CSS pixels from the top. */
  readonly down: (count: number) => number;
  /** The years of which the time shown holds at least half, up to that of the last total. */
  readonly years: readonly YearMark[];
}

/** A date as a year with a fraction. */
function moment(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const day = Date.parse(`${earliestDay(date)}T00:00:00Z`);
  return year + (day - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The scale of some totals, at least one. */
export function totalsScale(totals: readonly Pick<NationalTotal, 'asOf' | 'value'>[]): TotalsScale {
  const moments = totals.map(({ asOf }) => moment(asOf));
  const [begin, end] = [Math.min(...moments), Math.max(...moments)];
  // At least a year, the totals in its middle.
  const time = Math.max(end - begin, 1);
  const halfShown = time * (0.5 + AIR_BESIDE);
  const [first, last] = [(begin + end) / 2 - halfShown, (begin + end) / 2 + halfShown];
  const place = (at: number): number =>
    PLOT.left + ((at - first) / (last - first)) * (PLOT.right - PLOT.left);

  const values = totals.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = Math.max(high - low, high / 10, 1);
  const least = low - range * AIR_BELOW;
  const most = Math.max(high, low + range) + range * AIR_ABOVE;

  return {
    across: (date) => Math.round(place(moment(date))),
    down: (count) =>
      Math.round(PLOT.bottom - ((count - least) / (most - least)) * (PLOT.bottom - PLOT.top)),
    years: yearMarks(first, Math.floor(end), place),
  };
}

/** Where the figure of a mark is written: from the mark, CSS pixels; `is-before` ends there, `is-after` begins there. */
export interface FigurePlace<Total> {
  readonly total: Total;
  readonly dx: number;
  readonly dy: number;
  readonly side: '' | 'is-before' | 'is-after';
}

/** Nearer than this two figures on one height would touch, CSS pixels. */
const FIGURE_WIDTH = 44;

/**
 * Places for the figures of one series in the order of time. A figure that only repeats the one before is not written
 * again. The first series writes above its marks, and below where that is taken; the second, which lies at the
 * bottom, beside the first and the last of near ones.
 */
export function figurePlaces<Total extends Pick<NationalTotal, 'asOf' | 'value' | 'comparator'>>(
  totals: readonly Total[],
  across: (date: string) => number,
  isSecond: boolean,
): readonly FigurePlace<Total>[] {
  const written = totals.filter(({ value, comparator }, index) => {
    const before = totals[index - 1];
    return before?.value !== value || before.comparator !== comparator;
  });
  let above = Number.NEGATIVE_INFINITY;
  return written.map((total, index) => {
    const x = across(total.asOf);
    if (!isSecond) {
      const isTaken = x - above < FIGURE_WIDTH;
      if (!isTaken) above = x;
      return { total, dx: 0, dy: isTaken ? 14 : -11, side: '' };
    }
    const isNear = (other: Total | undefined): boolean =>
      other !== undefined && Math.abs(across(other.asOf) - x) < FIGURE_WIDTH;
    if (!isNear(written[index - 1])) return { total, dx: -8, dy: 4, side: 'is-before' };
    if (!isNear(written[index + 1])) return { total, dx: 0, dy: 14, side: 'is-after' };
    return { total, dx: 0, dy: 14, side: '' };
  });
}

/** Labels stand as close as they can be read: every year, else every second, third ... */
function yearMarks(
  start: number,
  lastYear: number,
  place: (time: number) => number,
): readonly YearMark[] {
  const firstYear = Math.ceil(start - 0.5);
  const step = Math.ceil((2 * HALF_YEAR_LABEL) / (place(1) - place(0)));
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const middle = Math.min(place(year + 0.5), CHART_SIZE.width - HALF_YEAR_LABEL);
    return {
      year,
      tick: year < start ? null : Math.round(place(year)),
      label: index % step === 0 ? Math.round(middle) : null,
    };
  });
}
