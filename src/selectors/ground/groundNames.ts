// What bears a name beside zones and sites: seas, cities and countries abroad, gateways, towns. They weigh less than
// what the map is about, so that none of its names gives way.
import { type Camera, type Size, toWorld, worldSize, worldToScreen } from '@/model/camera';
import { SEA_NAMES } from '@/model/ground/seas';
import type { Town, TownRank } from '@/model/ground/town';
import type { Place } from '@/model/place';
import type { TradeCity } from '@/model/warehouses/tradeCity';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { LabelledMark } from '@/selectors/marks/mark';
import { estimateTextWidth } from '@/selectors/names/textWidth';
import { GATEWAY_RADIUS, TOWN_RADIUS } from '@/theme/look';

const SEA_WEIGHT = 3;
const GATEWAY_WEIGHT = 3.8;
/** Of a city abroad with a hundred thousand inhabitants, and of each tenfold. */
const CITY_WEIGHT = 4;
const TENFOLD_WEIGHT = 3;
/** Of the one that sites are looked for around: before all other names of the ground. */
const ASKED_WEIGHT = 1000;
/** Towns are named from here on, the greater cities a little before. */
export const TOWNS_FROM = 8;
const TOWN_FROM: Readonly<Record<TownRank, number>> = {
  city: 6.5,
  'county-level-city': TOWNS_FROM,
  district: TOWNS_FROM,
  county: TOWNS_FROM,
};
const TOWN_WEIGHTS: Readonly<Record<TownRank, number>> = {
  city: 3.6,
  'county-level-city': 2.4,
  district: 2,
  county: 1.6,
};
/** A gateway this near to its city stands for its name, CSS pixels. */
const SAME_NAME = 40;

/** Where the open water is wide enough for the name. */
export function seaNames({ zoom }: Camera): readonly LabelledMark[] {
  return SEA_NAMES.filter(
    ({ name, reach }) => (reach / 180) * worldSize(zoom) > estimateTextWidth(name.en) * 0.9,
  ).map(({ id, name, position, reach }) => ({
    place: { id, name },
    world: toWorld(position),
    radius: 0,
    weight: SEA_WEIGHT + reach / 100,
    isArea: true,
    tone: 'sea',
  }));
}

/** Inhabitants from which a city abroad is named at a zoom. */
function leastPopulation(zoom: number): number {
  if (zoom < 2.5) return Number.POSITIVE_INFINITY;
  if (zoom < 3.5) return 5_000_000;
  return zoom < 4.5 ? 1_000_000 : 0;
}

/** The same id as that of a site in the city: it is named once. */
function cityId({ name }: TradeCity): string {
  return `site ${name.en}`;
}

/** `asked`: id of the one around which sites are looked for, or null. */
export function cityNames(
  cities: readonly TradeCity[],
  { zoom }: Camera,
  asked: string | null,
): readonly LabelledMark[] {
  const least = leastPopulation(zoom);
  return cities
    .filter(({ id, population }) => id === asked || (population ?? 0) >= least)
    .map((city) => ({
      place: { id: cityId(city), name: city.name },
      world: toWorld(city.position),
      radius: TOWN_RADIUS,
      weight: city.id === asked ? ASKED_WEIGHT : weightOf(city),
      tone: 'city',
    }));
}

function weightOf({ population }: TradeCity): number {
  return CITY_WEIGHT + Math.log10(Math.max(1, (population ?? 0) / 1e5)) * TENFOLD_WEIGHT;
}

/** A gateway that bears the name of the city that it lies in names that, too. */
export function gatewayNames(
  signs: readonly WarehouseMark[],
  cities: readonly TradeCity[],
  { zoom }: Camera,
): readonly LabelledMark[] {
  const reach = SAME_NAME / worldSize(zoom);
  return signs.map(({ members: [id = ''], name, world }) => {
    const city = cities.find((each) => {
      const [x, y] = toWorld(each.position);
      return name.en.includes(each.name.en) && Math.hypot(x - world[0], y - world[1]) < reach;
    });
    return {
      place: { id: `gateway ${id}`, name },
      world,
      otherNames: [{ en: name.en.split(',')[0] ?? name.en, zh: name.zh }],
      radius: GATEWAY_RADIUS + 1,
      weight: GATEWAY_WEIGHT,
      tone: 'gateway',
      ...(city !== undefined && { alsoNames: cityId(city) }),
    };
  });
}

/** A town that is a place of the atlas bears that one's name once. */
export function townNames(
  towns: readonly Town[],
  places: ReadonlyMap<string, Place>,
  camera: Camera,
  size: Size,
): readonly LabelledMark[] {
  return towns.flatMap(({ rank, name, position }): readonly LabelledMark[] => {
    if (camera.zoom < TOWN_FROM[rank]) return [];
    const world = toWorld(position);
    const [x, y] = worldToScreen(world, camera, size);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const place = places.get(name.zh);
    return [
      {
        place: { id: `town ${name.zh} ${position.join(' ')}`, name },
        world,
        radius: 0,
        weight: TOWN_WEIGHTS[rank],
        isArea: true,
        tone: 'town',
        ...(place !== undefined && { alsoNames: place.id }),
      },
    ];
  });
}
