// Distances and points in polygons.
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceToPolygonKm } from '../../../data/publish/checks/geometry.ts';
import { kilometresBetween } from '../../../src/model/place.ts';

const SQUARE_WITH_HOLE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [100, 0],
      [110, 0],
      [110, 10],
      [100, 10],
      [100, 0],
    ],
    [
      [104, 4],
      [104, 6],
      [106, 6],
      [106, 4],
      [104, 4],
    ],
  ],
};

describe('kilometresBetween', () => {
  it('is the great-circle distance', () => {
    // Beijing to Shanghai: 1067 km.
    const distance = kilometresBetween([116.3972, 39.9075], [121.4581, 31.2222]);
    expect(distance).toBeGreaterThan(1062);
    expect(distance).toBeLessThan(1072);
    expect(kilometresBetween([120, 30], [120, 30])).toBe(0);
  });
});

describe('distanceToPolygonKm', () => {
  it.each([
    ['inside', [102, 2], 0],
    ['in the hole, a degree from its edge', [105, 5], 110.8],
    ['a degree north of the edge', [105, 11], 111.2],
    ['a degree east and north of a corner', [111, 11], 155.7],
    ['west, level with a corner', [99, 0], 111.2],
  ] as const)('%s', (_, point, kilometres) => {
    expect(distanceToPolygonKm(point, SQUARE_WITH_HOLE)).toBeCloseTo(kilometres, 0);
  });

  it('does not mind which way round a ring runs', () => {
    const rings = SQUARE_WITH_HOLE.coordinates.map((ring) => [...ring].reverse());
    expect(distanceToPolygonKm([102, 2], { type: 'Polygon', coordinates: rings })).toBe(0);
  });

  it('takes the nearest part of a multipolygon', () => {
    const far = SQUARE_WITH_HOLE.coordinates.map((ring) =>
      ring.map(([x = 0, y = 0]) => [x + 50, y]),
    );
    const coordinates = [far, SQUARE_WITH_HOLE.coordinates];
    expect(distanceToPolygonKm([102, 2], { type: 'MultiPolygon', coordinates })).toBe(0);
  });
});
