// Arrow keys on the map: always in the direction of the key, and to every mark that has a point of its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, type Size, toWorld, worldToScreen } from '@/model/camera';
import { DIRECTIONS, type Direction } from '@/model/view/direction';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { selectShownPhases } from '@/selectors/marks/placePhases';
import { selectShownGlyphs } from '@/selectors/marks/zoneGlyphs';
import { isMarked, walk } from '@/selectors/scene/walk';
import { openingCamera } from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { inForce, lookingAt, stateOf, type ZoneFixture } from '../../fixtures/fixtures';
import { REAL_YEARS, realState } from '../../fixtures/realDataset';

const SIZE: Size = { width: 1104, height: 716 };
const OPENING = openingCamera(SIZE.width, SIZE.height);

/** Where a stop lies on the map, from its middle. */
function pointOf(state: AtlasState, { type, id }: Selection, camera: Camera) {
  const glyph = selectShownGlyphs(state).find(({ zone }) => zone.id === id);
  const place = selectDataset(state)?.placeById.get(id);
  if (type === 'zone' && glyph !== undefined) {
    const [x, y] = worldToScreen(glyph.world, camera, SIZE);
    return [x + glyph.offset[0], y + glyph.offset[1]] as const;
  }
  if (place === undefined) throw new Error(`${id} is no stop`);
  return worldToScreen(toWorld(place.position), camera, SIZE);
}

function isTowards(direction: Direction, dx: number, dy: number): boolean {
  if (direction === 'right' || direction === 'left') {
    return Math.sign(dx) === (direction === 'right' ? 1 : -1);
  }
  return Math.sign(dy) === (direction === 'down' ? 1 : -1);
}

describe('walk', () => {
  const ZONES: readonly ZoneFixture[] = [
    { id: 'a', place: 'chengdu' },
    { id: 'b', place: 'hangzhou' },
    { id: 'c', place: 'hangzhou' },
    { id: 'd', place: 'haerbin' },
    { id: 'e', place: 'ningbo', designated: '2018' },
  ];
  const from = (id: string | null, direction: Direction, year = 2016) =>
    walk(
      lookingAt(
        stateOf(ZONES, {
          ...inForce(year),
          hovered: id === null ? null : { type: 'place', id },
        }),
        OPENING,
        SIZE,
      ),
      direction,
    )?.id ?? null;

  it('starts at the mark of most zones', () => {
    expect(DIRECTIONS.map((direction) => from(null, direction))).toEqual([
      'hangzhou',
      'hangzhou',
      'hangzhou',
      'hangzhou',
    ]);
  });

  it('goes to the next mark in the direction', () => {
    expect(from('hangzhou', 'left')).toBe('chengdu');
    expect(from('chengdu', 'right')).toBe('hangzhou');
    expect(from('hangzhou', 'up')).toBe('haerbin');
  });

  it('stays where it is when there is nothing farther', () => {
    expect(from('chengdu', 'left')).toBeNull();
    expect(from('haerbin', 'up')).toBeNull();
  });

  it('knows whether a mark is there, in the shown year', () => {
    const at = (year: number) => lookingAt(stateOf(ZONES, inForce(year)), OPENING, SIZE);
    expect(isMarked(at(2018), { type: 'place', id: 'ningbo' })).toBe(true);
    expect(isMarked(at(2016), { type: 'place', id: 'ningbo' })).toBe(false);
  });

  it('visits only what is shown', () => {
    expect([from('hangzhou', 'right', 2017), from('hangzhou', 'right', 2018)]).toEqual([
      null,
      'ningbo',
    ]);
  });

  it('starts anew where the mark under the cursor is not shown any more', () => {
    expect(from('ningbo', 'right', 2017)).toBe('hangzhou');
  });

  it('finds nothing on an empty map or in an empty part of it', () => {
    expect(walk(lookingAt(stateOf([]), OPENING, SIZE), 'left')).toBeNull();
    const atlantic = { longitude: -30, latitude: 30, zoom: 5 };
    expect(walk(lookingAt(stateOf(ZONES), atlantic, SIZE), 'left')).toBeNull();
  });
});

describe('on the real data', () => {
  const cameras: readonly Camera[] = [
    OPENING,
    { longitude: 121, latitude: 31, zoom: SINGLE_ZONES_ZOOM + 1 },
  ];

  it('moves in the direction of the key, from anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REAL_YEARS),
        fc.constantFrom(...cameras),
        fc.nat(),
        fc.constantFrom(...DIRECTIONS),
        (year, camera, pick, direction) => {
          const state = realState(inForce(year));
          const isNear = camera.zoom >= SINGLE_ZONES_ZOOM;
          const stops: readonly Selection[] = isNear
            ? selectShownGlyphs(state).map(({ zone }) => ({ type: 'zone', id: zone.id }))
            : selectShownPhases(state).map(({ place }) => ({ type: 'place', id: place.id }));
          const hovered = stops[pick % stops.length] ?? null;
          const next = walk(lookingAt({ ...state, hovered }, camera, SIZE), direction);
          if (next === null || hovered === null) return;
          expect(next).not.toEqual(hovered);
          const [x, y] = pointOf(state, hovered, camera);
          const [nextX, nextY] = pointOf(state, next, camera);
          expect(isTowards(direction, nextX - x, nextY - y)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([2016, 2020, 2026])('reaches every mark of %i at the opening camera', (year) => {
    const state = realState(inForce(year));
    const start = walk(lookingAt(state, OPENING, SIZE), 'right');
    const reached = new Set<string>();
    const waiting = start === null ? [] : [start];
    for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
      if (reached.has(stop.id)) continue;
      reached.add(stop.id);
      for (const direction of DIRECTIONS) {
        const next = walk(lookingAt({ ...state, hovered: stop }, OPENING, SIZE), direction);
        if (next !== null) waiting.push(next);
      }
    }
    const places = selectShownPhases(state).map(({ place }) => place);
    const points = new Set(places.map(({ position }) => position.join()));
    const missed = places.filter(({ id }) => !reached.has(id));
    // Two places of one point (Haikou, and Hainan as a whole) are one stop for the keys.
    expect(missed).toHaveLength(places.length - points.size);
  });
});
