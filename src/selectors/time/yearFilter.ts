// Which rows of a layer a period shows, as ranges of numbers: the graphics card filters by them, SVG does the same.
import type { ShownPeriod } from './shownPeriod';

/** Years of a row: first and last of its being there, and the year in which it is new. */
export type RowYears = [from: number, to: number, isNewIn: number];
export type YearRange = [number, number];
/** What passes the filter: ranges of the three years, both ends included. */
export type YearFilter = [from: YearRange, to: YearRange, isNewIn: YearRange];

/** Later than any year. */
export const NEVER = 99_999;
const ANY: YearRange = [0, NEVER];
export const ANY_YEAR: YearFilter = [ANY, ANY, ANY];

/** Rows that are there at the end of the shown year; rows of a range are chosen before. */
export function inForceFilter(period: ShownPeriod): YearFilter {
  const year = period.type === 'in-force' ? period.year : 1;
  return [[0, year], [year, NEVER], ANY];
}

/** What the graphics card does with the same numbers. */
export function passesYears(years: RowYears, filter: YearFilter): boolean {
  return years.every((year, index) => {
    const [first, last] = filter[index] ?? ANY;
    return first <= year && year <= last;
  });
}
