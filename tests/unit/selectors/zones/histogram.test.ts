// Designations by year: every year has a column, each column is the sum of its segments.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectHistogram } from '@/selectors/zones/histogram';
import { INITIAL_STATE } from '@/store/atlasState';
import { stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015', kind: 'bonded-zone' },
  { id: 'b', designated: '2018-07-24' },
  { id: 'c', designated: '2018', ended: '2018' },
  { id: 'd', designated: '2018-01', kind: 'bonded-zone' },
  { id: 'e', ...unknownDate('2016'), kind: 'bonded-zone' },
];

describe('selectHistogram', () => {
  it('has a column for each year, known dates alone, stacked in the order of kinds', () => {
    expect(selectHistogram(stateOf(ZONES)).years).toEqual([
      { year: 2015, total: 1, segments: [{ kind: 'bonded-zone', count: 1 }] },
      { year: 2016, total: 0, segments: [] },
      { year: 2017, total: 0, segments: [] },
      {
        year: 2018,
        total: 3,
        segments: [
          { kind: 'comprehensive-pilot-zone', count: 2 },
          { kind: 'bonded-zone', count: 1 },
        ],
      },
    ]);
  });

  it('stacks the kinds that are switched on, over the same years', () => {
    const { years } = selectHistogram(stateOf(ZONES, { kinds: ['bonded-zone'] }));
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2015, 1],
      [2016, 0],
      [2017, 0],
      [2018, 1],
    ]);
    expect(selectHistogram(stateOf(ZONES, { kinds: [] })).years).toHaveLength(4);
  });

  it('has an axis that ends at a round number, not below and not far above the highest column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const zones = Array.from({ length: count }, (_, index) => ({ id: `z${index}` }));
        const { top } = selectHistogram(stateOf(zones));
        expect(top).toBeGreaterThanOrEqual(count);
        expect(top).toBeLessThan(count + 50);
        expect(top % 5).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('has a positive axis before the data are there', () => {
    expect(selectHistogram(INITIAL_STATE).top).toBeGreaterThan(0);
  });
});
