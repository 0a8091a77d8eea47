// Parts of a year, and the last day of each.
import { expect, it } from 'vitest';
import { comparePeriods, lastDayOf, partOfYear } from '@/model/partOfYear';

it.each([
  ['2024-Q1', '2024-03-31'],
  ['2024-Q2', '2024-06-30'],
  ['2024-Q3', '2024-09-30'],
  ['2024-Q4', '2024-12-31'],
  ['2024-H1', '2024-06-30'],
  ['2024-H2', '2024-12-31'],
  ['2024-Q1Q3', '2024-09-30'],
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2024-02-10', '2024-02-10'],
])('%s ends on %s', (period, day) => {
  expect(lastDayOf(period)).toBe(day);
});

it.each(['2024', '2024-02', '2024-Q2Q3', '2024-Q5', '2024-H3', 'Q1', 'next-Q1'])(
  '%s is no part of a year',
  (period) => {
    expect(partOfYear(period)).toBeNull();
  },
);

it('periods stand in the order in which they end, and equal ones keep theirs', () => {
  const periods = ['2025', '2024-Q1Q3', '2025-06-30', '2025-H1', '2025-09', '2024'];
  expect(periods.sort(comparePeriods)).toEqual([
    '2024-Q1Q3',
    '2024',
    '2025-06-30',
    '2025-H1',
    '2025-09',
    '2025',
  ]);
});
