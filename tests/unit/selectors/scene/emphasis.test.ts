// The rings around what is selected and pointed at sit on its mark, in both zooms.
import { describe, expect, it } from 'vitest';
import { toWorld } from '@/model/camera';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { selectZoneGlyphs } from '@/selectors/marks/zoneGlyphs';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { selectMarks } from '@/selectors/scene/marks';
import type { AtlasState, Selection } from '@/store/atlasState';
import { GLYPH_RADIUS } from '@/theme/look';
import { atZoom, inForce, stateOf, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a' },
  { id: 'b', kind: 'bonded-zone' },
  { id: 'c', kind: 'bonded-zone', at: [120.6, 30.6] },
  { id: 'd', place: 'chengdu', designated: '2020' },
];
const PLACE: Selection = { type: 'place', id: 'hangzhou' };
const WORLD = toWorld([120.16, 30.29]);

describe('selectEmphases', () => {
  it('draws nothing when nothing is meant', () => {
    expect(selectEmphases(atZoom(stateOf(ZONES), 4))).toEqual([]);
  });

  it('rings every place of a selected province', () => {
    const selection: Selection = { type: 'province', id: 'zhejiang' };
    const state = stateOf([...ZONES, { id: 'e', place: 'ningbo' }], { selection });
    const ringed = selectEmphases(atZoom(state, 4)).map((emphasis) => emphasis.selection.id);
    expect(ringed.sort()).toEqual(['hangzhou', 'ningbo']);
  });

  it('rings no place of a province that is not shown, or does not meet what is asked', () => {
    const selection: Selection = { type: 'province', id: 'zhejiang' };
    const zones: readonly ZoneFixture[] = [
      ...ZONES,
      { id: 'e', place: 'ningbo', designated: '2018' },
    ];
    const ringed = (overrides: Partial<AtlasState>): readonly string[] => {
      const state = stateOf(zones, { selection, ...overrides });
      return selectEmphases(atZoom(state, 4)).map(({ selection: { id } }) => id);
    };
    expect([...ringed({})].sort()).toEqual(['hangzhou', 'ningbo']);
    expect(ringed(inForce(2016))).toEqual(['hangzhou']);
    expect(ringed({ kinds: ['bonded-zone'] })).toEqual(['hangzhou']);
    expect(ringed({ has: ['bonded-zone'] })).toEqual(['hangzhou']);
    expect(ringed({ hasNot: ['bonded-zone'] })).toEqual(['ningbo']);
    expect(ringed({ has: ['free-trade-zone'] })).toEqual([]);
  });

  it('draws nothing for what the data do not know', () => {
    const state = stateOf(ZONES, {
      selection: { type: 'place', id: 'atlantis' },
      hovered: { type: 'zone', id: 'nowhere' },
    });
    expect(selectEmphases(atZoom(state, 4))).toEqual([]);
    expect(selectEmphases(atZoom(state, 9))).toEqual([]);
  });

  it('has the size of the mark', () => {
    const state = stateOf(ZONES, { ...inForce(2016), selection: PLACE });
    const [mark] = selectMarks(atZoom(state, 4));
    expect(selectEmphases(atZoom(state, 4))).toEqual([
      { type: 'selected', selection: PLACE, world: WORLD, offset: [0, 0], radius: mark?.radius },
    ]);
  });

  it('draws the hovered one after the selected one', () => {
    const hovered: Selection = { type: 'place', id: 'chengdu' };
    const state = stateOf(ZONES, { selection: PLACE, hovered });
    const drawn = selectEmphases(atZoom(state, 4)).map(({ type, selection }) => [
      type,
      selection.id,
    ]);
    expect(drawn).toEqual([
      ['selected', 'hangzhou'],
      ['hovered', 'chengdu'],
    ]);
  });

  it('marks a zone by its place zoomed out, by its own seat zoomed in', () => {
    const selection: Selection = { type: 'zone', id: 'b' };
    const state = stateOf(ZONES, { selection });
    expect(selectEmphases(atZoom(state, 4))).toMatchObject([{ world: WORLD, offset: [0, 0] }]);
    const glyph = selectZoneGlyphs(state).find(({ zone }) => zone.id === 'b');
    expect(glyph?.offset).not.toEqual([0, 0]);
    const [emphasis] = selectEmphases(atZoom(state, SINGLE_ZONES_ZOOM));
    expect(emphasis).toMatchObject({ world: WORLD, offset: glyph?.offset });
    expect(emphasis?.radius).toBeGreaterThan(GLYPH_RADIUS);
  });

  it('marks a zone where it lies, not where its city lies', () => {
    const state = stateOf(ZONES, { hovered: { type: 'zone', id: 'c' } });
    expect(selectEmphases(atZoom(state, SINGLE_ZONES_ZOOM))).toMatchObject([
      { type: 'hovered', world: toWorld([120.6, 30.6]) },
    ]);
  });

  it.each([
    { type: 'province', id: 'zhejiang' },
    { type: 'place', id: 'hangzhou' },
  ] as const)('keeps the rings of a $type while the map moves', (selection) => {
    const state = atZoom(stateOf(ZONES, { selection }), 4);
    const before = selectEmphases(state);
    expect(before.length).toBeGreaterThan(0);
    const camera = { longitude: 110, latitude: 30, zoom: 4 };
    expect(selectEmphases({ ...state, camera })).toBe(before);
  });

  it('keeps the ring of a place that is not shown in the year', () => {
    const selection: Selection = { type: 'place', id: 'chengdu' };
    const [emphasis] = selectEmphases(atZoom(stateOf(ZONES, { ...inForce(2016), selection }), 4));
    expect(emphasis?.world).toEqual(toWorld([104.07, 30.67]));
    expect(emphasis?.radius).toBeGreaterThan(0);
  });
});
