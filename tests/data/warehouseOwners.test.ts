// The published figures by home of the owners: what is official stands there, once, and not among the national totals.
import { describe, expect, it } from 'vitest';
import { csvRows, publishedText } from './realTables.ts';

const rows = csvRows(publishedText('warehouse-provinces.csv'));

/** Totals, by province, city, indicator and date. */
const figure = (place: string, indicator: string, as_of: string) =>
  rows
    .filter((row) => (row.place === '' ? row.province : row.place) === place)
    .filter((row) => row.indicator === indicator && row.as_of === as_of)
    .map(({ comparator, value }) => `${comparator} ${value}`);

describe('warehouse-provinces.csv', () => {
  it.each([
    ['zhejiang', 'warehouse_count', '2023', 'exact 839'],
    ['zhejiang', 'warehouse_area', '2023', 'about 12100000'],
    ['zhejiang', 'warehouse_enterprise_count', '2023', 'exact 319'],
    ['guangdong', 'warehouse_count', '2022-07', 'more_than 300'],
    ['shenzhen', 'warehouse_count', '2024-10', 'more_than 370'],
    ['henan', 'warehouse_count', '2021-08', 'exact 183'],
    ['shandong', 'new_warehouse_count', '2025', 'exact 121'],
  ])('says of %s: %s of %s is %s', (place, indicator, asOf, expected) => {
    expect(figure(place, indicator, asOf)).toEqual([expected]);
  });

  it('has the figures of provinces and cities alone', () => {
    const national = csvRows(publishedText('warehouse-totals.csv'));
    expect(national.filter(({ scope }) => scope !== 'national')).toEqual([]);
    const ids = new Set(rows.map(({ id }) => id));
    expect(national.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('adds up no share of Zhejiang that the national figures of May 2024 do not give', () => {
    const total = (id: string) =>
      Number(csvRows(publishedText('warehouse-totals.csv')).find((row) => row.id === id)?.value);
    const count = total('national-warehouse-count-2024-05-30');
    const area = total('national-warehouse-area-2024-05-30');
    expect(figure('zhejiang', 'share_of_national_count', '2023')).toEqual([
      `exact ${((839 / count) * 100).toFixed(1)}`,
    ]);
    expect(figure('zhejiang', 'share_of_national_area', '2023')).toEqual([
      `exact ${((12_100_000 / area) * 100).toFixed(1)}`,
    ]);
  });
});
