// The chart of the national totals: whatever the totals are, they lie inside the picture, and a year names them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_SIZE, figurePlaces, totalsScale } from '@/panels/warehouses/charts/totalsScale';
import { REAL_WAREHOUSES } from '../../fixtures/realWarehouses';

const COUNTS = REAL_WAREHOUSES.data.totals.filter(
  ({ indicator }) => indicator === 'warehouse_count',
);

/** Room that a mark with its figure needs on each side, CSS pixels. */
const MARK = { beside: 11, above: 22 } as const;

type Count = Pick<(typeof COUNTS)[number], 'asOf' | 'value'>;

function expectInside(counts: readonly Count[]): void {
  const { across, down, years } = totalsScale(counts);
  for (const { asOf, value } of counts) {
    expect(across(asOf)).toBeGreaterThanOrEqual(MARK.beside);
    expect(across(asOf)).toBeLessThanOrEqual(CHART_SIZE.width - MARK.beside);
    expect(down(value)).toBeGreaterThanOrEqual(MARK.above);
    expect(down(value)).toBeLessThanOrEqual(CHART_SIZE.axis - 8);
  }
  const labels = years.flatMap(({ label }) => label ?? []);
  expect(labels.length).toBeGreaterThan(0);
  for (const [index, label] of labels.entries()) {
    expect(label).toBeLessThanOrEqual(CHART_SIZE.width - 14);
    expect(label - (labels[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(26);
  }
}

describe('totalsScale', () => {
  it('shows the documented totals with the years from 2021 to 2024', () => {
    expectInside(COUNTS);
    expect(totalsScale(COUNTS).years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  it('keeps a total for 2025 inside the picture, under its year', () => {
    const counts = [...COUNTS, { asOf: '2025-12-31', value: 3200 }];
    expectInside(counts);
    const { across, down, years } = totalsScale(counts);
    expect(years.at(-1)).toMatchObject({ year: 2025 });
    expect(across('2025-12-31')).toBeGreaterThan(across('2024-05-30'));
    expect(down(3200)).toBeLessThan(down(2500));
  });

  it('puts later days to the right and larger counts higher, whatever they are', () => {
    const date = fc
      .record({
        year: fc.integer({ min: 1990, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ year, month, day }) =>
        [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'),
      );
    const count = fc.record({ asOf: date, value: fc.integer({ min: 0, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (counts) => {
        expectInside(counts);
        const { across, down } = totalsScale(counts);
        const byTime = counts.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
        const xs = byTime.map(({ asOf }) => across(asOf));
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        const ys = counts.toSorted((a, b) => a.value - b.value).map(({ value }) => down(value));
        expect(ys).toEqual(ys.toSorted((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});

describe('figurePlaces', () => {
  const placesOf = (isSecond: boolean, xs: readonly number[]) =>
    figurePlaces(
      xs.map((x) => ({ asOf: String(x), value: x, comparator: 'more_than' as const })),
      Number,
      isSecond,
    );

  it('writes a figure below its mark where the one above would touch it', () => {
    expect(placesOf(false, [40, 68, 97, 235, 260]).map(({ dy }) => dy)).toEqual([
      -11, 14, -11, -11, 14,
    ]);
  });

  it('writes those of the second series beside the first and below the last of near ones', () => {
    expect(placesOf(true, [150, 180, 210]).map(({ side }) => side)).toEqual([
      'is-before',
      '',
      'is-after',
    ]);
    expect(placesOf(true, [150]).map(({ side }) => side)).toEqual(['is-before']);
  });

  it('writes a figure that is only repeated once', () => {
    const total = (asOf: string, value: number) => ({ asOf, value, comparator: 'exact' as const });
    const places = figurePlaces([total('1', 5), total('90', 5), total('180', 6)], Number, false);
    expect(places.map(({ total: { asOf } }) => asOf)).toEqual(['1', '180']);
  });
});
