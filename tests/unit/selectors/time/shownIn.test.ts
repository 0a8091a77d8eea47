// Which zones a period shows: in force at its end, designated in it, or added since an earlier year.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { isRowShown, isShownIn } from '@/selectors/time/shownIn';
import type { ShownPeriod } from '@/selectors/time/shownPeriod';
import { unknownDate, zoneOf } from '../../fixtures/fixtures';

const OPEN = zoneOf({ designated: '2015-03-07' });
const ENDED = zoneOf({ designated: '2015-03-07', ended: '2018-06-30' });
const UNDATED = zoneOf({ ...unknownDate('2016') });
const NEVER_SURE = zoneOf({ ...unknownDate(null) });

const inForce = (year: number): ShownPeriod => ({ type: 'in-force', year });
const newIn = (from: number, to: number): ShownPeriod => ({ type: 'new', from, to });
const added = (since: number, year: number): ShownPeriod => ({ type: 'added', since, year });

describe('isShownIn', () => {
  it.each([
    { what: 'before its year', zone: OPEN, period: inForce(2014), isShown: false },
    { what: 'from its year on', zone: OPEN, period: inForce(2015), isShown: true },
    { what: 'in the year before its end', zone: ENDED, period: inForce(2017), isShown: true },
    { what: 'at the end of its last year', zone: ENDED, period: inForce(2018), isShown: false },
    {
      what: 'of unknown date, from its bound on',
      zone: UNDATED,
      period: inForce(2016),
      isShown: true,
    },
    { what: 'of no known year', zone: NEVER_SURE, period: inForce(2099), isShown: false },
    { what: 'new in a range', zone: OPEN, period: newIn(2015, 2015), isShown: true },
    { what: 'new after a range', zone: OPEN, period: newIn(2012, 2014), isShown: false },
    {
      what: 'new in a range in which it ended',
      zone: ENDED,
      period: newIn(2015, 2020),
      isShown: true,
    },
    { what: 'never new without a date', zone: UNDATED, period: newIn(2000, 2030), isShown: false },
    { what: 'added since the year before', zone: OPEN, period: added(2014, 2016), isShown: true },
    { what: 'there in the compared year', zone: OPEN, period: added(2015, 2016), isShown: false },
    { what: 'added and gone again', zone: ENDED, period: added(2014, 2018), isShown: false },
    { what: 'added and not yet gone', zone: ENDED, period: added(2014, 2017), isShown: true },
    {
      what: 'never added without a date',
      zone: UNDATED,
      period: added(2014, 2018),
      isShown: false,
    },
  ])('$what: $isShown', ({ zone, period, isShown }) => {
    expect(isShownIn(zone, period)).toBe(isShown);
  });

  it('is being in force, in every single year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(OPEN, ENDED, UNDATED, NEVER_SURE),
        fc.integer({ min: 1990, max: 2100 }),
        (zone, year) => {
          expect(isShownIn(zone, inForce(year))).toBe(statusAtEndOf(zone, year) !== 'absent');
        },
      ),
    );
  });
});

describe('isRowShown', () => {
  const row = { from: 2015, to: 2017 };

  it('is a span with the year in it', () => {
    const years = [2014, 2015, 2017, 2018];
    expect(years.map((year) => isRowShown(row, inForce(year)))).toEqual([false, true, true, false]);
  });

  it('of a range is a row that was made for it, whatever the years', () => {
    const always = { from: 0, to: 9999 };
    for (const period of [newIn(2010, 2020), added(2010, 2020)]) {
      expect(isRowShown(always, period)).toBe(true);
      expect(isRowShown(row, period)).toBe(false);
    }
  });
});
