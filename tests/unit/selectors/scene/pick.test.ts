// What lies under a point: nearest first, as far as the reach, and only what is shown.
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fromWorld,
  type ScreenPoint,
  type Size,
  toWorld,
  worldToScreen,
} from '@/model/camera';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { selectShownGlyphs } from '@/selectors/marks/zoneGlyphs';
import { selectMarks } from '@/selectors/scene/marks';
import { MOUSE_REACH, pickAt, TOUCH_REACH } from '@/selectors/scene/pick';
import type { AtlasState } from '@/store/atlasState';
import {
  atZoom,
  inForce,
  lookingAt,
  newIn,
  stateOf,
  type ZoneFixture,
} from '../../fixtures/fixtures';
import { realState } from '../../fixtures/realDataset';

const SIZE: Size = { width: 900, height: 700 };
const FAR: Camera = { longitude: 120.8, latitude: 30.1, zoom: 5 };
const NEAR: Camera = { longitude: 120.16, latitude: 30.29, zoom: SINGLE_ZONES_ZOOM + 1 };
const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015' },
  { id: 'b', designated: '2018', place: 'ningbo', ended: '2022' },
  { id: 'c', designated: '2018', place: 'haerbin' },
];

function on(at: readonly [number, number], camera: Camera, dx = 0): ScreenPoint {
  const [x, y] = worldToScreen(toWorld(at), camera, SIZE);
  return [x + dx, y];
}

const HANGZHOU = [120.16, 30.29] as const;
const NINGBO = [121.55, 29.88] as const;

function idsAt(state: AtlasState, camera: Camera, point: ScreenPoint, reach: number) {
  return pickAt(lookingAt(state, camera, SIZE), point, reach).map(({ selection }) => selection.id);
}

describe('pickAt, zoomed out', () => {
  const state = stateOf(ZONES, inForce(2018));
  const mark = selectMarks(atZoom(state, FAR.zoom)).find(
    ({ phase }) => phase.place.id === 'hangzhou',
  );
  const radius = mark?.radius ?? NaN;

  it('finds the place under the point', () => {
    const [picked] = pickAt(lookingAt(state, FAR, SIZE), on(HANGZHOU, FAR), 0);
    expect(picked?.selection).toEqual({ type: 'place', id: 'hangzhou' });
    expect(picked?.distance).toBeCloseTo(0, 6);
  });

  it('reaches as far as the mark and the pointer, and no farther', () => {
    expect(TOUCH_REACH).toBeGreaterThan(MOUSE_REACH);
    for (const reach of [0, MOUSE_REACH, TOUCH_REACH]) {
      const inside = on(HANGZHOU, FAR, -(radius + reach - 0.5));
      const outside = on(HANGZHOU, FAR, -(radius + reach + 0.5));
      expect(idsAt(state, FAR, inside, reach)).toEqual(['hangzhou']);
      expect(idsAt(state, FAR, outside, reach)).toEqual([]);
    }
  });

  it('puts the nearest first', () => {
    const between = (share: number): ScreenPoint => {
      const [a, b] = [on(HANGZHOU, FAR), on(NINGBO, FAR)];
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    };
    expect(idsAt(state, FAR, between(0.45), 60)).toEqual(['hangzhou', 'ningbo']);
    expect(idsAt(state, FAR, between(0.55), 60)).toEqual(['ningbo', 'hangzhou']);
    const distances = pickAt(lookingAt(state, FAR, SIZE), between(0.55), 60).map(
      ({ distance }) => distance,
    );
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
  });

  it('finds nothing where nothing is', () => {
    expect(idsAt(state, FAR, [0, 0], TOUCH_REACH)).toEqual([]);
    expect(idsAt(stateOf([]), FAR, on(HANGZHOU, FAR), TOUCH_REACH)).toEqual([]);
  });

  it('finds only what is shown', () => {
    const ningbo = (wishes: Partial<AtlasState>) =>
      idsAt(stateOf(ZONES, wishes), FAR, on(NINGBO, FAR), 0);
    expect([2017, 2018, 2021, 2022].map((year) => ningbo(inForce(year)))).toEqual([
      [],
      ['ningbo'],
      ['ningbo'],
      [],
    ]);
    expect(ningbo(newIn(2018, 2018))).toEqual(['ningbo']);
    expect(ningbo(newIn(2019, 2020))).toEqual([]);
    expect(ningbo({ ...inForce(2018), kinds: ['bonded-zone'] })).toEqual([]);
  });
});

describe('pickAt, zoomed in', () => {
  it('finds single zones in their seats', () => {
    const crowd: readonly ZoneFixture[] = Array.from({ length: 19 }, (_, index) => ({
      id: `zone-${index}`,
    }));
    const state = stateOf(crowd);
    const [x, y] = on(HANGZHOU, NEAR);
    for (const { zone, offset } of selectShownGlyphs(state)) {
      const point = [x + offset[0], y + offset[1]] as const;
      expect(pickAt(lookingAt(state, NEAR, SIZE), point, 0)).toMatchObject([
        { selection: { type: 'zone', id: zone.id } },
      ]);
    }
  });

  it('finds only zones that are in force', () => {
    const state = stateOf(ZONES, inForce(2022));
    const camera = { ...NEAR, longitude: NINGBO[0], latitude: NINGBO[1] };
    expect(idsAt(state, camera, on(NINGBO, camera), 0)).toEqual([]);
    const before = stateOf(ZONES, inForce(2021));
    expect(idsAt(before, camera, on(NINGBO, camera), 0)).toEqual(['b']);
  });
});

describe('on the real data', () => {
  it('every mark and every single zone of the newest year can be picked at its middle', () => {
    const state = realState();
    for (const { phase } of selectMarks(atZoom(state, 4))) {
      const [longitude, latitude] = phase.place.position;
      const camera = { longitude, latitude, zoom: 4 };
      expect(idsAt(state, camera, [450, 350], 0)).toContain(phase.place.id);
    }
    for (const { zone, world, offset } of selectShownGlyphs(state)) {
      const [longitude, latitude] = fromWorld(world);
      const camera = { longitude, latitude, zoom: 9 };
      const point = [450 + offset[0], 350 + offset[1]] as const;
      expect(idsAt(state, camera, point, 0)).toContain(zone.id);
    }
  });
});
