// Both maps show one world, whole windows of it and nothing beyond its edges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  constrainCamera,
  fromWorld,
  MAX_ZOOM,
  type Size,
  screenToWorld,
  toWorld,
} from '@/model/camera';

const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 240, max: 3000 }),
  height: fc.integer({ min: 240, max: 2000 }),
});
const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.double({ min: -400, max: 400, noNaN: true }),
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  zoom: fc.double({ min: -5, max: 15, noNaN: true }),
});

describe('constrainCamera', () => {
  it('shows nothing beyond the world', () => {
    fc.assert(
      fc.property(camera, size, (wish, map) => {
        const held = constrainCamera(wish, map);
        const [west, north] = screenToWorld([0, 0], held, map);
        const [east, south] = screenToWorld([map.width, map.height], held, map);
        expect(Math.min(west, north)).toBeGreaterThan(-1e-9);
        expect(Math.max(east, south)).toBeLessThan(1 + 1e-9);
        expect(held.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      }),
    );
  });

  it('gives back the very camera that is fine', () => {
    const fine = { longitude: 104, latitude: 35, zoom: 4 };
    expect(constrainCamera(fine, { width: 1104, height: 716 })).toBe(fine);
  });

  it('is at rest after one step', () => {
    fc.assert(
      fc.property(camera, size, (wish, map) => {
        const held = constrainCamera(wish, map);
        expect(constrainCamera(held, map)).toBe(held);
      }),
    );
  });

  it('stops at the antimeridian', () => {
    const map = { width: 1000, height: 600 };
    const held = constrainCamera({ longitude: 179, latitude: 0, zoom: 3 }, map);
    const [east] = fromWorld(screenToWorld([1000, 300], held, map));
    expect(east).toBeCloseTo(180, 6);
    expect(held.zoom).toBe(3);
  });

  it('keeps a tall phone filled with less than zoom 0', () => {
    const held = constrainCamera(
      { longitude: 0, latitude: 0, zoom: -1 },
      { width: 320, height: 400 },
    );
    expect(2 ** held.zoom * 512).toBeCloseTo(400, 9);
    expect(toWorld([held.longitude, held.latitude])[1]).toBeCloseTo(0.5, 9);
  });
});
