// Points in polygons and how far they lie from them, as exact as a check with tolerances of kilometres needs.
import type { MultiPolygon, Polygon } from 'geojson';
import { kilometresBetween, type Position } from '../../../src/model/place.ts';

/** Of latitude. */
const KM_PER_DEGREE = kilometresBetween([0, 0], [0, 1]);

/** 0 inside the polygon, else the distance to its nearest edge. */
export function distanceToPolygonKm(point: Position, polygon: Polygon | MultiPolygon): number {
  const parts = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  let nearest = Number.POSITIVE_INFINITY;
  for (const rings of parts) {
    let crossings = 0;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const start = localKm(ring[i - 1], point);
        const end = localKm(ring[i], point);
        if (crossesRay(start, end)) crossings += 1;
        nearest = Math.min(nearest, distanceToSegment(start, end));
      }
    }
    if (crossings % 2 === 1) return 0;
  }
  return nearest;
}

type Vector = readonly [x: number, y: number];

/** Kilometres east and north of the point, on the plane that touches the Earth there. */
function localKm(coordinates: readonly number[] | undefined, [lon, lat]: Position): Vector {
  const [x = 0, y = 0] = coordinates ?? [];
  return [(x - lon) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180), (y - lat) * KM_PER_DEGREE];
}

/** Whether the segment crosses the ray from the origin eastward. */
function crossesRay([x1, y1]: Vector, [x2, y2]: Vector): boolean {
  return y1 > 0 !== y2 > 0 && x1 + ((x2 - x1) * -y1) / (y2 - y1) > 0;
}

/** From the origin. */
function distanceToSegment([x1, y1]: Vector, [x2, y2]: Vector): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + t * dx, y1 + t * dy);
}
