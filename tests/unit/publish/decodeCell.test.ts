// Dates and periods of a cell: such as a calendar and these years know.
import { expect, it } from 'vitest';
import type { Column } from '../../../data/publish/columns/table.ts';
import { decodeCell } from '../../../data/publish/reading/decodeCell.ts';

const of = (type: 'date' | 'period'): Column => ({ name: 'when', type, description: '' });

it.each([
  ['date', '2020-04-27', true],
  ['date', '2020-02-30', false],
  ['date', '1949', true],
  ['date', '0212-01-01', false],
  ['date', '2062-01-01', false],
  ['period', '2024-Q1Q3', true],
  ['period', '2024-Q2Q3', false],
  ['period', '2204-H1', false],
] as const)('a %s of %s: %s', (type, text, isTaken) => {
  expect('value' in decodeCell(of(type), text)).toBe(isTaken);
});

it('says what is wrong with a year, and what to do', () => {
  expect(decodeCell(of('date'), '2062')).toEqual({
    fault: { message: 'is not a year from 1949 to 2049', suggestion: 'check the digits' },
  });
});
