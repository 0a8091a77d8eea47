// What is shown in a period, decided once, as ranges of years: the page asks zone by zone, the GPU filters by the same.
import memoizeOne from 'memoize-one';
import type { Designation } from '@/model/zone';
import { endYearOf, firstYearOf } from './lifespan';
import { newYears, type ShownPeriod, type YearRange } from './shownPeriod';

/** The last year of what has no end. */
export const FOREVER = 9999;
/** Later than any year. */
const NEVER = 99_999;

/** The years of a row: first and last of its being there, and the one in which it is new. */
export interface RowYears {
  readonly from: number;
  readonly to: number;
  /** NEVER for an unknown date. */
  readonly newIn: number;
}

/** Of a row that is only there, or not, no year is new. */
export type SpanYears = Omit<RowYears, 'newIn'> & Partial<RowYears>;

/** What is shown lies within all three ranges. */
export type YearFilter = Readonly<Record<keyof RowYears, YearRange>>;

const ANY: YearRange = [0, NEVER];
export const ANY_YEAR: YearFilter = { from: ANY, to: ANY, newIn: ANY };

/** First and last year at whose end the zone is in force; null where no year is known. */
export function zoneYears(zone: Designation): RowYears | null {
  const from = firstYearOf(zone);
  if (from === null) return null;
  const end = endYearOf(zone);
  return {
    from,
    to: (end ?? FOREVER + 1) - 1,
    newIn: zone.designated === null ? NEVER : from,
  };
}

/** Rows that stand for a span of years. Of a range and a comparison all are: their rows are made for them. */
export const rowFilter = memoizeOne((period: ShownPeriod): YearFilter => {
  const year = period.type === 'in-force' ? period.year : FOREVER;
  return { from: [0, year], to: [year, NEVER], newIn: ANY };
});

/**
 * Zones of a period: in force at the end of its year; designated in a range; of a comparison designated since the
 * compared year and still in force at the end of the later one. An unknown date is never new.
 */
export const zoneFilter = memoizeOne((period: ShownPeriod): YearFilter => {
  if (period.type === 'in-force') return rowFilter(period);
  return {
    from: ANY,
    to: period.type === 'added' ? [period.year, NEVER] : ANY,
    newIn: newYears(period) ?? ANY,
  };
});

function isWithin(year: number, [first, last]: YearRange): boolean {
  return year >= first && year <= last;
}

export function isShownIn(zone: Designation, period: ShownPeriod): boolean {
  const years = zoneYears(zone);
  return years !== null && areShownIn(years, period);
}

/** Whether the zone of these years is shown. */
export function areShownIn(years: RowYears, period: ShownPeriod): boolean {
  const filter = zoneFilter(period);
  return (
    isWithin(years.from, filter.from) &&
    isWithin(years.to, filter.to) &&
    isWithin(years.newIn, filter.newIn)
  );
}

/** Whether a row that stands for a span of years is shown. */
export function isRowShown({ from, to }: Omit<RowYears, 'newIn'>, period: ShownPeriod): boolean {
  const filter = rowFilter(period);
  return isWithin(from, filter.from) && isWithin(to, filter.to);
}
