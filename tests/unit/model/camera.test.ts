// Web Mercator and its camera: positions to the screen and back, and what it takes to frame bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type Camera,
  clampZoom,
  frameBounds,
  fromWorld,
  type Insets,
  MAX_LATITUDE,
  MAX_ZOOM,
  MIN_ZOOM,
  type ScreenPoint,
  type Size,
  screenToWorld,
  toWorld,
  worldSize,
  worldToScreen,
} from '@/model/camera';
import type { Position } from '@/model/place';

function between(min: number, max: number) {
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

const position: fc.Arbitrary<Position> = fc.tuple(between(-180, 180), between(-85, 85));
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 240, max: 3000 }),
  height: fc.integer({ min: 240, max: 2000 }),
});
const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: between(-180, 180),
  latitude: between(-80, 80),
  zoom: between(MIN_ZOOM, MAX_ZOOM),
});

describe('toWorld and fromWorld', () => {
  it('put the corners of the Mercator square at the corners of the unit square', () => {
    const corners: readonly Position[] = [
      [-180, MAX_LATITUDE],
      [0, 0],
      [180, -MAX_LATITUDE],
    ];
    corners.forEach((corner, index) => {
      const [x, y] = toWorld(corner);
      expect(x).toBeCloseTo(index / 2, 7);
      expect(y).toBeCloseTo(index / 2, 7);
    });
  });

  it('keep the poles inside the square', () => {
    expect(toWorld([0, 90])).toEqual(toWorld([0, MAX_LATITUDE]));
    expect(toWorld([0, -90])).toEqual(toWorld([0, -MAX_LATITUDE]));
  });

  it('follow the formula of EPSG:3857', () => {
    const latitude = 30.2936;
    const mercator = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    const [x, y] = toWorld([120.1614, latitude]);
    expect(x).toBeCloseTo(300.1614 / 360, 12);
    expect(y).toBeCloseTo(0.5 - mercator / (2 * Math.PI), 12);
  });

  it('are inverse to each other', () => {
    fc.assert(
      fc.property(position, (point) => {
        const [longitude, latitude] = fromWorld(toWorld(point));
        expect(longitude).toBeCloseTo(point[0], 9);
        expect(latitude).toBeCloseTo(point[1], 9);
      }),
    );
  });
});

describe('worldToScreen and screenToWorld', () => {
  it('put what the camera looks at in the middle', () => {
    fc.assert(
      fc.property(camera, size, (view, map) => {
        const centre = toWorld([view.longitude, view.latitude]);
        expect(worldToScreen(centre, view, map)).toEqual([map.width / 2, map.height / 2]);
      }),
    );
  });

  it('put east to the right and north to the top', () => {
    const view = { longitude: 100, latitude: 30, zoom: 4 };
    const map = { width: 800, height: 600 };
    const [x, y] = worldToScreen(toWorld([101, 31]), view, map);
    expect(x).toBeGreaterThan(400);
    expect(y).toBeLessThan(300);
  });

  it('are inverse to each other', () => {
    const point: fc.Arbitrary<ScreenPoint> = fc.tuple(between(-500, 3500), between(-500, 2500));
    fc.assert(
      fc.property(point, camera, size, (screen, view, map) => {
        const [x, y] = worldToScreen(screenToWorld(screen, view, map), view, map);
        expect(x).toBeCloseTo(screen[0], 5);
        expect(y).toBeCloseTo(screen[1], 5);
      }),
    );
  });

  it('double distances with each zoom level', () => {
    const map = { width: 800, height: 600 };
    const near = (zoom: number) =>
      worldToScreen(toWorld([110, 30]), { longitude: 100, latitude: 30, zoom }, map)[0] - 400;
    expect(near(5)).toBeCloseTo(near(4) * 2, 6);
    expect(worldSize(0)).toBe(512);
  });
});

describe('frameBounds', () => {
  const bounds: fc.Arbitrary<Bounds> = fc
    .tuple(between(-170, 150), between(-70, 60), between(0.05, 20), between(0.05, 10))
    .map(([west, south, width, height]) => [west, south, west + width, south + height]);
  const inset = fc.integer({ min: 0, max: 110 });
  const insets: fc.Arbitrary<Insets> = fc.record({
    top: inset,
    right: inset,
    bottom: inset,
    left: inset,
  });

  it('shows the bounds whole, as large as fits, in what the insets leave free', () => {
    fc.assert(
      fc.property(bounds, size, insets, (area, map, covered) => {
        const view = frameBounds(area, map, covered);
        const [west, south, east, north] = area;
        const [left, top] = worldToScreen(toWorld([west, north]), view, map);
        const [right, bottom] = worldToScreen(toWorld([east, south]), view, map);
        const margins = [
          left - covered.left,
          top - covered.top,
          map.width - covered.right - right,
          map.height - covered.bottom - bottom,
        ];
        for (const margin of margins) expect(margin).toBeGreaterThan(-0.01);
        expect(margins[0]).toBeCloseTo(margins[2] ?? NaN, 3);
        expect(margins[1]).toBeCloseTo(margins[3] ?? NaN, 3);
        if (view.zoom < MAX_ZOOM) expect(Math.min(...margins)).toBeLessThan(0.01);
      }),
    );
  });

  it('goes no closer than it is allowed to', () => {
    const map = { width: 800, height: 600 };
    expect(frameBounds([120, 30, 120.001, 30.001], map).zoom).toBe(MAX_ZOOM);
    expect(frameBounds([120, 30, 120, 30], map, undefined, 9).zoom).toBe(9);
  });

  it('stays a camera when nothing is left free', () => {
    const all = { top: 500, right: 500, bottom: 500, left: 500 };
    const { longitude, latitude, zoom } = frameBounds(
      [70, 15, 135, 54],
      { width: 320, height: 200 },
      all,
    );
    expect([longitude, latitude, zoom].every(Number.isFinite)).toBe(true);
  });
});

describe('clampZoom', () => {
  it('keeps within the limits', () => {
    expect([-3, 4.25, 99].map(clampZoom)).toEqual([MIN_ZOOM, 4.25, MAX_ZOOM]);
  });
});
