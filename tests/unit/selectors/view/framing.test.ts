// The opening view shows all of China in any window, down to the southern tip of Hainan.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorld, worldToScreen } from '@/model/camera';
import {
  CHINA_BOUNDS,
  eastCamera,
  frameInsets,
  gainsByEast,
  openingCamera,
  selectCamera,
  worldCamera,
} from '@/selectors/view/framing';
import { INITIAL_STATE } from '@/store/atlasState';
import { REAL_DATASET, realState } from '../../fixtures/realDataset';

describe('openingCamera', () => {
  it('frames China between the insets in any window', () => {
    const size = fc.record({
      width: fc.integer({ min: 200, max: 4000 }),
      height: fc.integer({ min: 200, max: 2500 }),
    });
    fc.assert(
      fc.property(size, (map) => {
        const camera = openingCamera(map.width, map.height);
        const insets = frameInsets(map);
        const [west, south, east, north] = CHINA_BOUNDS;
        const [left, top] = worldToScreen(toWorld([west, north]), camera, map);
        const [right, bottom] = worldToScreen(toWorld([east, south]), camera, map);
        expect(left).toBeGreaterThan(insets.left - 0.01);
        expect(top).toBeGreaterThan(insets.top - 0.01);
        expect(right).toBeLessThan(map.width - insets.right + 0.01);
        expect(bottom).toBeLessThan(map.height - insets.bottom + 0.01);
      }),
    );
  });

  it('has every zone and place of the data in the frame', () => {
    const [west, south, east, north] = CHINA_BOUNDS;
    const positions = REAL_DATASET.zones.flatMap((zone) => [zone.position, zone.place.position]);
    const outside = positions.filter(
      ([x, y]) => x < west + 0.2 || x > east - 0.2 || y < south + 0.2 || y > north - 0.2,
    );
    expect(outside).toEqual([]);
  });
});

describe('eastCamera', () => {
  const phone = { width: 390, height: 380 };

  it('leaves out the far west and nothing else', () => {
    const camera = eastCamera(phone.width, phone.height);
    const outside = REAL_DATASET.zones.filter(({ place }) => {
      const [x, y] = worldToScreen(toWorld(place.position), camera, phone);
      return x < 0 || y < 0 || x > phone.width || y > phone.height;
    });
    expect([...new Set(outside.map(({ place }) => place.province.id))].sort()).toEqual([
      'xinjiang',
    ]);
  });

  it('is offered where marks come apart by it: on maps that are higher than wide', () => {
    const gains = (width: number, height: number): boolean =>
      gainsByEast({ ...INITIAL_STATE, mapSize: { width, height } });
    expect([gains(390, 380), gains(320, 400), gains(1104, 747), gains(640, 300)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('selectCamera', () => {
  const size = { width: 800, height: 600 };

  it("is the reader's own, else the opening view", () => {
    const camera = { longitude: 120, latitude: 30, zoom: 8 };
    expect(selectCamera({ ...INITIAL_STATE, camera, mapSize: size })).toBe(camera);
    expect(selectCamera({ ...INITIAL_STATE, mapSize: size })).toEqual(openingCamera(800, 600));
    expect(selectCamera({ ...INITIAL_STATE, camera: 'east', mapSize: size })).toEqual(
      eastCamera(800, 600),
    );
    expect(selectCamera({ ...INITIAL_STATE, camera: 'world', mapSize: size })).toEqual(
      worldCamera(800, 600),
    );
  });

  const low = { width: 640, height: 140 };
  const beside = (id: string, mapSize = low) => ({
    ...realState(),
    side: { type: 'details', selection: { type: 'place', id } } as const,
    mapSize,
  });

  it('is, beside the details of a place in a low map, that of a higher one around the place', () => {
    for (const place of REAL_DATASET.places) {
      const camera = selectCamera(beside(place.id));
      expect(camera.zoom).toBe(openingCamera(low.width, 240).zoom);
      const [x, y] = worldToScreen(toWorld(place.position), camera, low);
      expect([x > 0, x < low.width, y > 0, y < low.height]).toEqual([true, true, true, true]);
    }
    expect(selectCamera(beside('shanghai'))).toBe(selectCamera(beside('shanghai')));
  });

  it('leaves the strip within China, and higher maps and those without details whole', () => {
    const whole = openingCamera(low.width, 240);
    const north = selectCamera(beside('heihe'));
    const [, top] = worldToScreen(toWorld([100, CHINA_BOUNDS[3]]), north, low);
    const [, edge] = worldToScreen(toWorld([100, CHINA_BOUNDS[3]]), whole, { ...low, height: 240 });
    expect(top).toBeCloseTo(edge, 6);
    const high = { width: 640, height: 253 };
    expect(selectCamera(beside('shanghai', high))).toEqual(openingCamera(640, 253));
    expect(selectCamera({ ...realState(), mapSize: low })).toEqual(openingCamera(640, 140));
  });
});
