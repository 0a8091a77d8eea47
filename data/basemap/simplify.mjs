// Simplification: Visvalingam on Web Mercator areas, fine in China, coarser far away, no crossings.
import { client, simplifier } from './packages.mjs';

const RADIANS = Math.PI / 180;

/** Web Mercator: the world is the unit square, y runs south. @param {number[]} point lon, lat */
export const mercator = ([lon, lat]) => [
  (lon + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI),
];

/** Detail wanted at a place: 1 in and around China, falling to `least` with distance. */
export const detail = ([lon, lat], least) => {
  const away = Math.hypot(Math.max(70 - lon, 0, lon - 140), Math.max(15 - lat, 0, lat - 55));
  return Math.max(least, 1 / (1 + away / 3) ** 2);
};

const planarArea = ([a, b, c]) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Weight of a corner in lon/lat: its Mercator area, less towards the poles and away from China. */
export const mercatorWeight = (least) => (triangle) => {
  const [lon, lat] = triangle[1];
  if (Math.abs(lon) > 179.98) return Number.POSITIVE_INFINITY; // keep the antimeridian straight
  return (
    planarArea(triangle.map(mercator)) * Math.cos(lat * RADIANS) ** 3 * detail([lon, lat], least)
  );
};

export { planarArea };

const CELL = 64;
const turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
const cross = (a, b, c, d) =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** The segments that cross another one, as [arc, index of the end point]. */
const crossings = (arcs) => {
  const cells = new Map();
  const found = [];
  arcs.forEach((arc, index) => {
    for (let end = 1; end < arc.length; end++) {
      const [a, b] = [arc[end - 1].at, arc[end].at];
      const segment = { a, b, place: [index, end] };
      const [west, east] = [a[0], b[0]].sort(ascending).map((x) => Math.floor(x / CELL));
      const [low, high] = [a[1], b[1]].sort(ascending).map((y) => Math.floor(y / CELL));
      for (let x = west; x <= east; x++) {
        for (let y = low; y <= high; y++) {
          const key = x * 65536 + y;
          const cell = cells.get(key) ?? [];
          if (cell.length === 0) cells.set(key, cell);
          for (const other of cell) {
            if (cross(a, b, other.a, other.b)) found.push(segment.place, other.place);
          }
          cell.push(segment);
        }
      }
    }
  });
  return found;
};

/**
 * Simplify a topology and put it on an integer grid. Where segments cross, points come back until
 * nothing crosses that does not cross in the source too.
 * @param {object} topology with or without a transform; junctions stay where they are
 * @param {{weight: Function, least: number, toGrid: Function, fromGrid: Function}} options
 */
export const simplify = (topology, { weight, least, toGrid, fromGrid }) => {
  const weighed = simplifier.presimplify(topology, weight);
  for (const arc of weighed.arcs) keepShape(arc);
  const source = weighed.arcs.map((arc) =>
    arc.map((point, index) => ({ at: toGrid(point), weight: point[2], index })),
  );
  const reduce = (arc) => arc.filter((point) => point.weight >= least).filter(isNew);
  let arcs = source.map(reduce);
  for (let restored = true; restored; ) {
    restored = false;
    for (const [arc, end] of crossings(arcs)) {
      const between = source[arc].slice(arcs[arc][end - 1].index + 1, arcs[arc][end].index);
      if (between.length === 0) continue;
      const heaviest = between.reduce((a, b) => (b.weight > a.weight ? b : a));
      if (heaviest.weight >= least) continue;
      heaviest.weight = least;
      restored = true;
    }
    arcs = source.map(reduce);
  }
  const left = crossings(arcs).length / 2;
  if (left > 0)
    console.warn(`${Object.keys(weighed.objects)}: ${left} crossings within one grid step`);
  return {
    type: 'Topology',
    objects: weighed.objects,
    arcs: arcs.map((arc) =>
      (arc.length > 1 ? arc : [arc[0], arc[0]]).map(({ at }) => fromGrid(at)),
    ),
  };
};

const ascending = (a, b) => a - b;

/** Not on the same grid point as the one before. */
const isNew = ({ at }, i, points) =>
  i === 0 || at[0] !== points[i - 1].at[0] || at[1] !== points[i - 1].at[1];

/** A closed arc keeps its five weightiest points, so that no island becomes a line. */
const keepShape = (arc) => {
  const [first, last] = [arc[0], arc[arc.length - 1]];
  if (first[0] !== last[0] || first[1] !== last[1]) return;
  const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
  for (const point of inner.slice(0, 4)) point[2] = Number.POSITIVE_INFINITY;
};

/** Put several topologies into one; object names must differ. */
export const join = (...topologies) => {
  const joined = { type: 'Topology', objects: {}, arcs: [] };
  for (const { objects, arcs } of topologies) {
    const offset = joined.arcs.length;
    const shift = (arc) =>
      Array.isArray(arc) ? arc.map(shift) : arc < 0 ? arc - offset : arc + offset;
    for (const [name, object] of Object.entries(objects))
      joined.objects[name] = move(object, shift);
    joined.arcs.push(...arcs);
  }
  return joined;
};

const move = (object, shift) =>
  object.type === 'GeometryCollection'
    ? { ...object, geometries: object.geometries.map((part) => move(part, shift)) }
    : { ...object, arcs: shift(object.arcs) };

/** Drop unused arcs and quantise. @param {{scale: number[], translate: number[]}} transform */
export const pack = (topology, transform) =>
  client.quantize(
    simplifier.filter(topology, () => true),
    transform,
  );
