// Periods that are a part of a year: 2024-Q3, 2025-H1, 2024-Q1Q3.

const YEAR_PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'Q1Q3'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** Null for a date. */
export function partOfYear(
  period: string,
): { readonly year: string; readonly part: YearPart } | null {
  const part = YEAR_PARTS.find((known) => period.slice(5) === known);
  return part === undefined ? null : { year: period.slice(0, 4), part };
}
