// The tables agree with the totals that the authorities published.
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../data/publish/reading/problem.ts';
import { isDesignatedBy, isInForce, problems, zonesOfKind } from './realTables.ts';

function countBy<T>(items: readonly T[], keyOf: (item: T) => string | null) {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const key = keyOf(item) ?? 'none';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('the tables', () => {
  it('have no error', () => {
    const errors = problems.filter((problem) => problem.severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });
});

describe('comprehensive pilot zones', () => {
  const zones = zonesOfKind('comprehensive-pilot-zone');
  const inForce = (day: string) => zones.filter((zone) => isInForce(zone, day));

  it('come in eight batches', () => {
    expect(countBy(zones, (zone) => zone.batch)).toEqual({
      1: 1,
      2: 12,
      3: 22,
      4: 24,
      5: 46,
      6: 27,
      7: 33,
      8: 16,
    });
  });

  it.each([
    ['2015-12-31', 1],
    ['2016-12-31', 13],
    ['2018-12-31', 35],
    ['2019-12-31', 59],
    ['2020-12-31', 105],
    ['2022-02-28', 132],
    ['2022-12-31', 165],
    ['2025-12-31', 178],
  ])('number on %s: %i', (day, total) => {
    expect(inForce(day)).toHaveLength(total);
  });

  it('have ended in Haikou, Sanya and Alashankou, and nowhere else', () => {
    const ended = zones.filter((zone) => zone.ended !== null);
    expect(ended.map((zone) => zone.place).sort()).toEqual(['alashankou', 'haikou', 'sanya']);
    expect(ended.every((zone) => zone.superseded_by !== null)).toBe(true);
  });

  it('reach 30 provincial-level regions in 2020 and all 31 from batch 7 on', () => {
    const provinces = (day: string) => new Set(inForce(day).map((zone) => zone.province)).size;
    expect([provinces('2020-12-31'), provinces('2022-12-31')]).toEqual([30, 31]);
  });
});

describe('retail-import cities', () => {
  const cities = zonesOfKind('retail-import-city');
  const inForce = (day: string) => cities.filter((city) => isInForce(city, day));

  it.each([
    ['2016-12-31', 10],
    ['2017-12-31', 10],
    ['2018-01-01', 15],
    ['2018-12-31', 15],
    ['2019-01-01', 37],
    ['2020-01-16', 37],
    ['2020-01-17', 87],
    ['2021-03-17', 87],
  ])('number on %s: %i', (day, total) => {
    expect(inForce(day)).toHaveLength(total);
  });

  it('are 86 cities and the island of Hainan, which took the place of Haikou', () => {
    const listed = inForce('2020-01-17');
    expect(listed.filter((city) => city.place_kind === 'island').map(({ place }) => place)).toEqual(
      ['hainan'],
    );
    const ended = cities.filter((city) => city.ended !== null);
    expect(ended.map((city) => [city.place, city.ended, city.superseded_by])).toEqual([
      ['haikou', '2020-01-17', 'retail-import-hainan'],
    ]);
  });

  it('are in all 31 provincial-level regions', () => {
    expect(new Set(inForce('2020-01-17').map((city) => city.province)).size).toBe(31);
  });

  it('were listed in four steps and Hainan', () => {
    expect(countBy(cities, (city) => city.batch)).toEqual({
      'first-10': 10,
      'plus-5': 5,
      'plus-22': 22,
      'plus-50': 50,
      hainan: 1,
    });
  });
});

describe('pilot free trade zones', () => {
  const areas = zonesOfKind('free-trade-zone');

  it.each([
    ['2013-12-31', 1],
    ['2015-12-31', 4],
    ['2017-12-31', 11],
    ['2018-12-31', 12],
    ['2019-12-31', 18],
    ['2020-12-31', 21],
    ['2023-12-31', 22],
    ['2026-11-23', 23],
  ])('number on %s: %i', (day, total) => {
    const groups = areas.filter((area) => isInForce(area, day)).map((area) => area.group);
    expect(new Set(groups).size).toBe(total);
  });

  it('have 75 areas: three each but for five zones', () => {
    expect(areas).toHaveLength(75);
    const counts = Object.entries(countBy(areas, (area) => area.group));
    expect(Object.fromEntries(counts.filter(([, count]) => count !== 3))).toEqual({
      'ftz-shanghai': 8,
      'ftz-zhejiang': 6,
      'ftz-hebei': 4,
      'ftz-inner-mongolia': 2,
      'ftz-hainan': 1,
    });
  });

  it.each([
    ['2013', 4],
    ['2015', 12],
    ['2017', 21],
    ['2018', 1],
    ['2019', 20],
    ['2020', 12],
    ['2023', 3],
    ['2026', 2],
  ])('areas of batch %s: %i', (batch, total) => {
    expect(areas.filter((area) => area.batch === batch)).toHaveLength(total);
  });
});

describe('other zones', () => {
  it.each([
    ['2020-12-31', 149],
    ['2022-02-17', 155],
    ['2022-12-31', 156],
    ['2023-06-30', 160],
    ['2026-04-28', 168],
  ])('bonded zones on %s: %i', (day, total) => {
    const zones = zonesOfKind('bonded-zone');
    expect(zones.filter((zone) => isDesignatedBy(zone, day))).toHaveLength(total);
  });

  it.each([
    ['2019-12-31', 4],
    ['2020-12-31', 14],
  ])('import promotion zones on %s: %i', (day, total) => {
    const zones = zonesOfKind('import-promotion-zone');
    expect(zones.filter((zone) => isInForce(zone, day))).toHaveLength(total);
  });
});
