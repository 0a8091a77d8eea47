// Where the names of countries stand: the point of the largest polygon that is farthest from its edge, and how far
// that is. Countries are those that the tables of warehouses and trade cities name, and China.
// node data/basemap/country-points.mjs <folder with the npm packages> > src/model/warehouses/countryPoints.ts, then npm run format
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { client, geo, readJson } from './packages.mjs';

const TABLES = {
  'warehouse-facilities': 'country_iso2',
  'trade-cities': 'country_iso2',
  'warehouse-regions': 'iso2',
};
/** Names of Natural Earth that are not those of browsers. */
const OTHER_NAMES = {
  US: 'United States of America',
  TR: 'Turkey',
  CD: 'Dem. Rep. Congo',
  DO: 'Dominican Rep.',
};
const NAMES = ['en', 'zh-Hans'].map((tag) => new Intl.DisplayNames([tag], { type: 'region' }));
const mercatorY = (lat) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
const toWorld = ([lon, lat]) => [lon / 360 + 0.5, mercatorY(lat)];
const toDegrees = ([x, y]) => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];

function distanceTo([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(
    0,
    Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)),
  );
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function quoted(text) {
  return `'${text.replaceAll("'", "\\'")}'`;
}

function isInside([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Negative outside. */
function depth(point, rings) {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++)
      least = Math.min(least, distanceTo(point, ring[i - 1], ring[i]));
  }
  return isInside(point, rings) ? least : -least;
}

/** A grid over the box, then finer ones around the best. */
function innermost(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
  let [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  let best = { point: [0, 0], reach: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i <= 16; i++) {
      for (let j = 0; j <= 16; j++) {
        const point = [left + ((right - left) * i) / 16, top + ((bottom - top) * j) / 16];
        const reach = depth(point, rings);
        if (reach > best.reach) best = { point, reach };
      }
    }
    const [halfX, halfY] = [(right - left) / 8, (bottom - top) / 8];
    [left, right] = [best.point[0] - halfX, best.point[0] + halfX];
    [top, bottom] = [best.point[1] - halfY, best.point[1] + halfY];
  }
  return best;
}

const codes = new Set(['CN']);
for (const [table, column] of Object.entries(TABLES)) {
  const text = readFileSync(new URL(`../${table}.csv`, import.meta.url), 'utf8');
  for (const row of parse(text, { columns: true })) if (row[column] !== '') codes.add(row[column]);
}
const atlas = readJson('world-atlas/countries-50m.json');
const { features } = client.feature(atlas, atlas.objects.countries);
const found = [...codes].sort().map((code) => {
  // Myanmar (Burma)
  const [en, zh] = NAMES.map((names) => names.of(code).replace(/ \(.*\)$/, ''));
  const country = features.find(({ properties }) => properties.name === (OTHER_NAMES[code] ?? en));
  if (country === undefined) throw new Error(`no polygon of ${code} ${en}`);
  const { type, coordinates } = country.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const area = (rings) => geo.geoArea({ type: 'Polygon', coordinates: rings });
  // Rings that cross the antimeridian jump: the largest polygons of Russia and the United States do not.
  const jumps = (rings) =>
    rings[0].some(([lon], i) => i > 0 && Math.abs(lon - rings[0][i - 1][0]) > 180);
  const [largest] = polygons.filter((rings) => !jumps(rings)).sort((a, b) => area(b) - area(a));
  const { point, reach } = innermost(largest.map((ring) => ring.map(toWorld)));
  const [lon, lat] = toDegrees(point).map((degrees) => Number(degrees.toFixed(2)));
  const name = `{ en: ${quoted(en)}, zh: ${quoted(zh)} }`;
  return `  { code: '${code}', name: ${name}, position: [${lon}, ${lat}], reach: ${Number(reach.toFixed(5))} },`;
});
console.log(`// Where the names of countries stand. Made by data/basemap/country-points.mjs from Natural Earth (world-atlas 2.0.2); names
// as browsers have them.
import type { BilingualName, Position } from '../place.ts';

export interface CountryPoint {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: BilingualName;
  /** In its largest polygon, farthest from the edge. */
  readonly position: Position;
  /** How far that is, of the width of the world in Web Mercator. */
  readonly reach: number;
}

/** Those that the tables of warehouses and trade cities name, and China. */
export const COUNTRY_POINTS: readonly CountryPoint[] = [
${found.join('\n')}
];`);
