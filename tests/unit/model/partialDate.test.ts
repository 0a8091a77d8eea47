// Dates of day, month and year precision: which exist, what they may mean, how they are ordered.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  datePrecision,
  earliestDay,
  isPartialDate,
  latestDay,
  yearOf,
} from '@/model/partialDate';

const calendarDay = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc
  .tuple(calendarDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

describe('isPartialDate', () => {
  it.each(['2020', '2020-01', '2020-12', '2020-02-29', '2000-02-29', '2019-02-28', '2020-12-31'])(
    'takes %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '20',
    '20200',
    '2020-1',
    '2020-00',
    '2020-13',
    '2020-04-31',
    '2019-02-29',
    '1900-02-29',
    '2020-01-00',
    '2020-01-32',
    '2020-1-1',
    '2020-01-01T00:00:00Z',
    ' 2020',
    '2020\n',
    '2020/01/01',
    'unknown',
  ])('refuses "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('agrees with the calendar on every day of every month', () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(day, ([year, month, dayOfMonth]) => {
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        const text = [year, month, dayOfMonth].map((part) => `${part}`.padStart(2, '0')).join('-');
        expect(isPartialDate(text)).toBe(exists);
      }),
      { numRuns: 500 },
    );
  });
});

describe('precision and year', () => {
  it('are read off the text', () => {
    expect(['2020', '2020-04', '2020-04-27'].map(datePrecision)).toEqual(['year', 'month', 'day']);
    expect(['2020', '2020-04', '2020-04-27'].map(yearOf)).toEqual([2020, 2020, 2020]);
  });
});

describe('the days that a date may mean', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-04-27', '2020-04-27', '2020-04-27'],
  ])('%s: %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it('enclose the day that was cut down to the date', () => {
    fc.assert(
      fc.property(calendarDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.slice(0, length);
        const [first, last] = [earliestDay(date), latestDay(date)];
        expect([isPartialDate(date), isPartialDate(first), isPartialDate(last)]).toEqual([
          true,
          true,
          true,
        ]);
        expect(first <= day && day <= last).toBe(true);
        expect([datePrecision(first), datePrecision(last)]).toEqual(['day', 'day']);
      }),
    );
  });
});

describe('compareDates', () => {
  it('orders by the last day that a date may mean, the vaguer one first', () => {
    const ordered = [
      '2019-12-31',
      '2020-01-01',
      '2020-01',
      '2020-02-28',
      '2020-02',
      '2020-02-29',
      '2020',
      '2020-12',
      '2020-12-31',
      '2021-01-01',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered), (dates) => {
        const kept = ordered.filter((date) => dates.includes(date));
        expect([...dates].sort(compareDates)).toEqual(kept);
      }),
    );
  });

  it('is an order', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
