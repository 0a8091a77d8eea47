// Cuts the detailed base map, which is drawn from zoom 6 on, into the tiles of ../detail.json: see ../README.md.
//
//   node data/basemap/detail/cut.mjs <folder with the npm packages>      (from the project's root)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeLine } from './encode.mjs';
import {
  boundsOf,
  clipLine,
  clipRing,
  meet,
  simplifyLine,
  simplifyRing,
  toWorld,
} from './geometry.mjs';
import { readLakes, readRivers } from './gshhg.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node data/basemap/detail/cut.mjs <folder>');
const require = createRequire(resolve(folder, 'package.json'));
const readPackage = (path) =>
  JSON.parse(readFileSync(resolve(folder, 'node_modules', path), 'utf8'));
for (const [name, wanted] of [
  ['@geo-maps/earth-seas-10m', '0.6.0'],
  ['world-atlas', '2.0.2'],
  ['topojson-client', '3.1.0'],
]) {
  const { version } = readPackage(`${name}/package.json`);
  if (version !== wanted) throw new Error(`${name}: need ${wanted}, found ${version}`);
}
const { feature } = require('topojson-client');

const ZOOM = 6;
const TILES = 2 ** ZOOM;
/** Steps of the grid along the side of a tile. */
const GRID = 8192;
/** Fills reach beyond their tile, so that no seam shows between two. */
const MARGIN = 96 / GRID;
/** World units: about a pixel at zoom 10, 80 m in the middle of China. */
const TOLERANCE = 2.2e-6;
/** Away from China islands must be that much larger. */
const FAR = 2;
const LEAST_ISLAND = 7e-6;
const LEAST_LAKE = 2.4e-5;
const LEAST_RIVER = 3e-5;
/** Degrees. */
const CHINA = [97, 17, 136, 51];
/** Round every point of the tables that lies elsewhere, degrees. */
const AROUND = 1.6;
/** Where the sea of OpenStreetMap ends too early: Natural Earth's 1:10m has the estuaries as water. Degrees. */
const ESTUARIES = [
  [119.8, 31.2, 122, 32.2],
  [113.35, 22.5, 113.95, 23.1],
];

const wide = ([left, top, right, bottom], by) => [left - by, top - by, right + by, bottom + by];
const worldBox = ([west, south, east, north]) => [
  ...toWorld([west, north]),
  ...toWorld([east, south]),
];
const isLarge = (points, least) => {
  const [left, top, right, bottom] = boundsOf(points);
  return Math.max(right - left, bottom - top) >= least;
};

/** Points of the tables: places, zones, warehouses, gateways. */
const readPoints = () =>
  ['places', 'zones', 'warehouse-facilities'].flatMap((table) => {
    const rows = readFileSync(`data/${table}.csv`, 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, '')));
    const [head] = rows;
    const [lon, lat] = [head.indexOf('lon'), head.indexOf('lat')];
    return rows
      .slice(1)
      .filter((row) => row[lon] !== '')
      .map((row) => [Number(row[lon]), Number(row[lat])]);
  });

const tilesOf = (box) => {
  const [left, top, right, bottom] = worldBox(box).map((at) => Math.floor(at * TILES));
  const tiles = [];
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) tiles.push(`${x}-${y}`);
  return tiles;
};

const chooseTiles = () => {
  const around = readPoints().map(([lon, lat]) => [
    lon - AROUND,
    lat - AROUND,
    lon + AROUND,
    lat + AROUND,
  ]);
  return [...new Set([CHINA, ...around].flatMap(tilesOf))].sort();
};

const isNearChina = ([lon, lat]) =>
  lon > CHINA[0] && lon < CHINA[2] && lat > CHINA[1] && lat < CHINA[3];

/** Polygons of the sea: each a list of rings, the first the outer one. */
const readSea = () => {
  const sea = readPackage('@geo-maps/earth-seas-10m/map.geo.json').geometries[0].coordinates;
  return sea.map((rings) =>
    rings
      .map((ring, index) => {
        const near = index === 0 || isNearChina(ring[0]) ? 1 : FAR;
        const points = simplifyRing(ring.map(toWorld), TOLERANCE);
        return index === 0 || isLarge(points, LEAST_ISLAND * near) ? points : [];
      })
      .filter((ring) => ring.length > 3),
  );
};

/** The water of Natural Earth within the boxes of the estuaries: the box without the land. */
const readEstuaries = () => {
  const atlas = readPackage('world-atlas/land-10m.json');
  const land = feature(atlas, atlas.objects.land).features.flatMap(
    ({ geometry }) => geometry.coordinates,
  );
  return ESTUARIES.map(worldBox).map((box) => {
    const [left, top, right, bottom] = box;
    const outer = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    const holes = land.map(([ring]) => clipRing(ring.map(toWorld), box));
    return [outer, ...holes.filter((ring) => ring.length > 3)];
  });
};

/** Names of the parts as in src/model/mapLayer.ts. */
const cutTile = (name, { seas, estuaries, lakes, rivers }) => {
  const [column, row] = name.split('-').map(Number);
  const box = [column / TILES, row / TILES, (column + 1) / TILES, (row + 1) / TILES];
  const margin = wide(box, MARGIN / TILES);
  const onGrid = (points) => {
    const snapped = points.map(([x, y]) => [
      Math.round((x * TILES - column) * GRID),
      Math.round((y * TILES - row) * GRID),
    ]);
    return snapped.filter(
      ([x, y], index) => index === 0 || x !== snapped[index - 1][0] || y !== snapped[index - 1][1],
    );
  };
  const fill = (rings) =>
    rings
      .filter(({ bounds }) => meet(bounds, margin))
      .map(({ points }) => onGrid(clipRing(points, margin)))
      .filter((ring) => ring.length > 3)
      .map(encodeLine);
  const stroke = (lines) =>
    lines
      .filter(({ bounds }) => meet(bounds, box))
      .flatMap(({ points }) => clipLine(points, box).map(onGrid))
      .filter((line) => line.length > 1)
      .map(encodeLine);
  return {
    sea: seas.map(fill).filter((rings) => rings.length > 0),
    estuaries: estuaries.map(fill).filter((rings) => rings.length > 0),
    lakes: fill(lakes),
    rivers: stroke(rivers),
  };
};

const bounded = (points) => ({ points, bounds: boundsOf(points) });
const names = chooseTiles();
console.log(`${names.length} tiles`);
const sea = readSea();
console.log(`sea: ${sea.flat().reduce((sum, ring) => sum + ring.length, 0)} points`);
const degrees = names.reduce((boxes, name) => {
  const [x, y] = name.split('-').map(Number);
  const lat = (row) => (Math.atan(Math.sinh((0.5 - row / TILES) * 2 * Math.PI)) * 180) / Math.PI;
  const band = `${Math.floor(x / 4)}-${Math.floor(y / 4)}`;
  const box = [(x / TILES) * 360 - 180, lat(y + 1), ((x + 1) / TILES) * 360 - 180, lat(y)];
  const old = boxes.get(band) ?? [180, 90, -180, -90];
  boxes.set(band, [
    Math.min(old[0], box[0]),
    Math.min(old[1], box[1]),
    Math.max(old[2], box[2]),
    Math.max(old[3], box[3]),
  ]);
  return boxes;
}, new Map());
const unique = (lines) => [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
const boxes = [...degrees.values()];
const rivers = unique(boxes.flatMap(readRivers));
// Whole lakes are wanted: a bin further on every side.
const lakes = unique(boxes.flatMap((box) => readLakes(wide(box, 3))));
const layers = {
  seas: sea.map((rings) => rings.map(bounded)),
  estuaries: readEstuaries().map((rings) => rings.map(bounded)),
  lakes: lakes
    .map((ring) => simplifyRing(ring.map(toWorld), TOLERANCE * 1.5))
    .filter((ring) => ring.length > 3 && isLarge(ring, LEAST_LAKE))
    .map(bounded),
  rivers: rivers
    .map((line) => simplifyLine(line.map(toWorld), TOLERANCE * 2))
    .filter((line) => isLarge(line, LEAST_RIVER))
    .map(bounded),
};
const tiles = Object.fromEntries(names.map((name) => [name, cutTile(name, layers)]));
const text = `${JSON.stringify({ zoom: ZOOM, grid: GRID, tiles })}\n`.replaceAll(',"', ',\n"');
writeFileSync(new URL('../detail.json', import.meta.url), text);
const weights = Object.values(tiles).map((tile) => gzipSync(JSON.stringify(tile)).length);
console.log(`detail.json: ${text.length} bytes, gzip ${gzipSync(text).length}`);
console.log(
  `heaviest tiles: ${weights
    .sort((a, b) => b - a)
    .slice(0, 8)
    .join(' ')}`,
);
