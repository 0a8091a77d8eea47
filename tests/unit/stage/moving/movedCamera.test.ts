// Gestures on the drawn map: what is under the pointer stays there, and what is dragged follows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, type ScreenPoint, toWorld, worldToScreen } from '@/model/camera';
import { panBy, zoomAround } from '@/stage/moving/movedCamera';

const SIZE = { width: 900, height: 700 };
const cameras = fc.record({
  longitude: fc.double({ min: 75, max: 135, noNaN: true }),
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  zoom: fc.double({ min: 3, max: 8, noNaN: true }),
});
const pixels = fc.integer({ min: -200, max: 200 });

/** Where the middle of one camera's map stands on that of another. */
function middleOf(seen: Camera, camera: Camera): ScreenPoint {
  return worldToScreen(toWorld([seen.longitude, seen.latitude]), camera, SIZE);
}

describe('zoomAround', () => {
  it('keeps what lies under the point where it is', () => {
    fc.assert(
      fc.property(
        cameras,
        pixels,
        pixels,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (camera, dx, dy, delta) => {
          const point: ScreenPoint = [SIZE.width / 2 + dx, SIZE.height / 2 + dy];
          const [x, y] = middleOf(camera, zoomAround(camera, SIZE, point, delta));
          expect(x).toBeCloseTo(point[0] - dx * 2 ** delta, 3);
          expect(y).toBeCloseTo(point[1] - dy * 2 ** delta, 3);
        },
      ),
    );
  });

  it('stays where it is when it zooms around the middle', () => {
    const zoomed = zoomAround({ longitude: 104, latitude: 36, zoom: 4 }, SIZE, [450, 350], 1);
    expect(zoomed.zoom).toBe(5);
    expect(zoomed.longitude).toBeCloseTo(104, 8);
    expect(zoomed.latitude).toBeCloseTo(36, 8);
  });
});

describe('panBy', () => {
  it('moves the picture by as many pixels as the pointer', () => {
    fc.assert(
      fc.property(cameras, pixels, pixels, (camera, dx, dy) => {
        const [x, y] = middleOf(camera, panBy(camera, dx, dy));
        expect(x).toBeCloseTo(SIZE.width / 2 + dx, 3);
        expect(y).toBeCloseTo(SIZE.height / 2 + dy, 3);
      }),
    );
  });

  it('stops at the edge of the world', () => {
    expect(panBy({ longitude: -179, latitude: 0, zoom: 2 }, 5000, 0).longitude).toBe(-180);
  });
});
