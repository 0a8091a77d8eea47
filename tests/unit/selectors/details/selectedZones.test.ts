// What a selection means: the zones of a place, a province or a document, and where to look for them.
import { describe, expect, it } from 'vitest';
import { selectSelectedBounds, selectSelectedZones } from '@/selectors/details/selectedZones';
import { INITIAL_STATE, type Selection } from '@/store/atlasState';
import { stateOf, type ZoneFixture } from '../../fixtures/fixtures';
import { selecting } from '../../fixtures/wishes';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', document: 'guohan-2015-44' },
  { id: 'b', kind: 'bonded-zone' },
  { id: 'c', place: 'ningbo', document: 'guohan-2016-17' },
  { id: 'd', place: 'chengdu', document: 'guohan-2016-17' },
];

function selected(type: Selection['type'], id: string): string[] {
  const state = stateOf(ZONES, { selection: { type, id } });
  return selectSelectedZones(state).map((zone) => zone.id);
}

describe('selectSelectedZones', () => {
  it('are those of the place, the zone itself, those of the province or of the document', () => {
    expect(selected('place', 'hangzhou')).toEqual(['a', 'b']);
    expect(selected('zone', 'b')).toEqual(['b']);
    expect(selected('province', 'zhejiang')).toEqual(['a', 'b', 'c']);
    expect(selected('document', 'guohan-2016-17')).toEqual(['c', 'd']);
  });

  it('are none of what is unknown, and none without a selection or data', () => {
    for (const type of ['place', 'zone', 'province', 'document'] as const) {
      expect(selected(type, 'nowhere')).toEqual([]);
    }
    expect(selectSelectedZones(stateOf(ZONES))).toEqual([]);
    const selection: Selection = { type: 'place', id: 'hangzhou' };
    expect(selectSelectedZones({ ...INITIAL_STATE, ...selecting(selection) })).toEqual([]);
  });
});

describe('selectSelectedBounds', () => {
  it('hold every place that is meant', () => {
    const selection: Selection = { type: 'document', id: 'guohan-2016-17' };
    const [west, south, east, north] = selectSelectedBounds(stateOf(ZONES, { selection })) ?? [];
    expect([west, east]).toEqual([104.07, 121.55]);
    expect(north).toBeGreaterThanOrEqual(30.67);
    expect(south).toBeLessThanOrEqual(29.88);
  });

  it('leave a single city its surroundings', () => {
    const selection: Selection = { type: 'place', id: 'hangzhou' };
    const [west = NaN, south = NaN, east = NaN, north = NaN] =
      selectSelectedBounds(stateOf(ZONES, { selection })) ?? [];
    expect((west + east) / 2).toBeCloseTo(120.16, 6);
    expect((south + north) / 2).toBeCloseTo(30.29, 6);
    expect(Math.min(east - west, north - south)).toBeGreaterThan(1);
  });

  it('are none without zones', () => {
    expect(selectSelectedBounds(stateOf(ZONES))).toBeNull();
  });
});
