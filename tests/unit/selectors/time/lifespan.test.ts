// Since when and until when a zone is in force, by year and by day.
import { describe, expect, it } from 'vitest';
import { endYearOf, firstYearOf, isInForceOn, statusAtEndOf } from '@/selectors/time/lifespan';
import { unknownDate, zoneOf } from '../../fixtures/fixtures';

describe('years', () => {
  it('of a zone with a date are that of the date and that of its end', () => {
    const zone = zoneOf({ designated: '2016-01-12', ended: '2025-04-25' });
    expect([firstYearOf(zone), endYearOf(zone)]).toEqual([2016, 2025]);
    expect([2015, 2016, 2024, 2025].map((year) => statusAtEndOf(zone, year))).toEqual([
      'absent',
      'in-force',
      'in-force',
      'absent',
    ]);
  });

  it('of a zone of unknown date begin with the year by which it surely exists', () => {
    const zone = zoneOf(unknownDate('2019-12-31'));
    expect([firstYearOf(zone), endYearOf(zone)]).toEqual([2019, null]);
    expect([2018, 2019, 2099].map((year) => statusAtEndOf(zone, year))).toEqual([
      'absent',
      'in-force-since-unknown',
      'in-force-since-unknown',
    ]);
  });

  it('of a zone without any bound do not exist: it is never in force', () => {
    const zone = zoneOf(unknownDate(null));
    expect(firstYearOf(zone)).toBeNull();
    expect(statusAtEndOf(zone, 2099)).toBe('absent');
  });

  it('never hold a zone that ended in its first year', () => {
    const zone = zoneOf({ designated: '2020-01', ended: '2020-11' });
    expect([2019, 2020, 2021].map((year) => statusAtEndOf(zone, year))).toEqual([
      'absent',
      'absent',
      'absent',
    ]);
  });
});

describe('isInForceOn', () => {
  it.each([
    ['a day', '2020-04-27', '2020-04-26', '2020-04-27'],
    ['a month, from its last day', '2020-04', '2020-04-29', '2020-04-30'],
    ['a year, from its last day', '2020', '2020-12-30', '2020-12-31'],
  ])('counts a date of %s', (_, designated, before, from) => {
    const zone = zoneOf({ designated });
    expect([isInForceOn(zone, before), isInForceOn(zone, from)]).toEqual([false, true]);
  });

  it('counts an unknown date from its bound', () => {
    const zone = zoneOf(unknownDate('2016-01'));
    expect([isInForceOn(zone, '2016-01-30'), isInForceOn(zone, '2016-01-31')]).toEqual([
      false,
      true,
    ]);
    expect(isInForceOn(zoneOf(unknownDate(null)), '2099-01-01')).toBe(false);
  });

  it('ends on the first day on which it is no longer in force', () => {
    const zone = zoneOf({ ended: '2025-04-25' });
    expect([isInForceOn(zone, '2025-04-24'), isInForceOn(zone, '2025-04-25')]).toEqual([
      true,
      false,
    ]);
  });

  it('agrees with the year filter on the last day of each year', () => {
    const zones = [
      zoneOf({ designated: '2020', ended: '2022' }),
      zoneOf({ designated: '2020-12-31', ended: '2022-12-31' }),
      zoneOf({ designated: '2020-06', ended: '2022-01' }),
      zoneOf(unknownDate('2020-12')),
    ];
    for (const zone of zones) {
      for (let year = 2018; year < 2025; year++) {
        const isInForce = statusAtEndOf(zone, year) !== 'absent';
        expect(isInForceOn(zone, `${year}-12-31`)).toBe(isInForce);
      }
    }
  });
});
