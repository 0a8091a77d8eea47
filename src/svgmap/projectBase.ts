// The published base map as SVG paths, finer than the first view; loaded after the first paint.
import { type GeoPath, geoMercator, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BASE_PARTS, type BasePart } from '@/model/mapLayer';
import { type BaseGeometry, NO_BASE, UNITS_PER_WORLD } from './baseGeometry';
import { CHINA_FRAME } from './frame';

/** West, north, east and south side of a part of the plane, in units of the frame. */
export type FrameExtent = readonly [left: number, top: number, right: number, bottom: number];

/** How long the page may wait for a piece of the work, milliseconds. */
const PIECE = 8;

/** Geometry in degrees (longitude, latitude) to SVG path data in the units of the frame; null where nothing is left. */
export function pathIn(extent: FrameExtent | null): GeoPath {
  const projection = geoMercator()
    .scale(UNITS_PER_WORLD / (2 * Math.PI))
    .translate([(0.5 - CHINA_FRAME.x) * UNITS_PER_WORLD, (0.5 - CHINA_FRAME.y) * UNITS_PER_WORLD])
    .precision(0);
  if (extent !== null) {
    const [left, top, right, bottom] = extent;
    projection.clipExtent([
      [left, top],
      [right, bottom],
    ]);
  }
  return geoPath(projection).digits(2);
}

/** Islands and borders one by one: all land is too much for one piece of work. */
function singly(geometry: Geometry): readonly Geometry[] {
  const { type } = geometry;
  if (type === 'MultiPolygon') {
    return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  }
  if (type === 'MultiLineString') {
    return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
  }
  return [geometry];
}

function shapesOf(topology: Topology, part: BasePart): readonly Geometry[] {
  const object = topology.objects[part];
  if (object === undefined) return [];
  const made = feature(topology, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.flatMap(({ geometry }) => singly(geometry));
}

/** Stops after each shape. */
function* drawn(topology: Topology, extent: FrameExtent | null): Generator<void, BaseGeometry> {
  const path = pathIn(extent);
  const paths = { ...NO_BASE.paths };
  for (const part of BASE_PARTS) {
    // Beside another map the drawn one has ground without a coast.
    if (part === 'land' && ATLAS_STYLE !== '') {
      paths.land = path({ type: 'Sphere' }) ?? '';
      continue;
    }
    for (const shape of shapesOf(topology, part)) {
      paths[part] += path(shape) ?? '';
      yield;
    }
  }
  return { transform: '', paths };
}

/** Projects the published base map (TopoJSON, WGS 84) into the units of the frame; whole without an extent. */
export function projectBase(topology: Topology, extent: FrameExtent | null = null): BaseGeometry {
  const drawing = drawn(topology, extent);
  let step = drawing.next();
  while (step.done !== true) step = drawing.next();
  return step.value;
}

/** The same, whole and piece by piece: the page answers in each `pause`. */
export async function projectInPieces(
  topology: Topology,
  pause: () => Promise<void>,
): Promise<BaseGeometry> {
  const drawing = drawn(topology, null);
  let since = performance.now();
  let step = drawing.next();
  while (step.done !== true) {
    if (performance.now() - since > PIECE) {
      await pause();
      since = performance.now();
    }
    step = drawing.next();
  }
  return step.value;
}
