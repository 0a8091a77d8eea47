// Periods that are a part of a year: 2024-Q3, 2025-H1, 2024-Q1Q3.
import { latestDay } from './partialDate.ts';

export const YEAR_PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'Q1Q3'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

const LAST_DAYS: Readonly<Record<YearPart, string>> = {
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  H1: '06-30',
  H2: '12-31',
  Q1Q3: '09-30',
};

/** Null for a date, and for what is no period. */
export function partOfYear(
  period: string,
): { readonly year: string; readonly part: YearPart } | null {
  if (!/^\d{4}-/.test(period)) return null;
  const part = YEAR_PARTS.find((known) => period.slice(5) === known);
  return part === undefined ? null : { year: period.slice(0, 4), part };
}

/** The last day that a date or period may mean: 2024-Q1Q3 → 2024-09-30, 2024 → 2024-12-31. */
export function lastDayOf(period: string): string {
  const found = partOfYear(period);
  return found === null ? latestDay(period) : `${found.year}-${LAST_DAYS[found.part]}`;
}

/** Orders dates and periods by the last day they may mean; negative when `a` comes first. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [lastDayOf(a), lastDayOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
