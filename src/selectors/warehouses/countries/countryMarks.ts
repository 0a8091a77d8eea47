// The symbol of a country whose number of warehouses is reported: its look, its size, what it reads.
import { toWorld, type WorldPoint, worldSize } from '@/model/camera';
import { COMPARATOR_SIGNS } from '@/model/figure';
import { yearOf } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import type { CountryCount } from '@/model/warehouse';
import { countryId } from '@/model/warehouses/selectionTypes';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { CountryLook, WarehouseSign } from '@/model/warehouses/warehouseSign';
import { countRadius, NO_FIGURE_RADIUS } from '@/selectors/warehouses/warehouseSize';

/** What a country's symbol reads: 1,178; > 200; nothing where it is named without a figure. */
function countryFigure({ count, comparator }: CountryCount): string {
  if (count === null) return '';
  return `${COMPARATOR_SIGNS[comparator]}${count.toLocaleString('en')}`;
}

export function countryLook({ count, comparator }: CountryCount): CountryLook {
  return count === null ? 'none' : comparator === 'exact' ? 'exact' : 'bound';
}

/** The sign of a country in a list: what its figure is, at one size. */
export function countryListSign(country: CountryCount): WarehouseSign {
  const figure = countryLook(country);
  return { type: 'country', figure, radius: figure === 'none' ? NO_FIGURE_RADIUS : 7 };
}

function named({ en, zh }: BilingualName, ending: string): BilingualName {
  return { en: en + ending, zh: zh + ending };
}

export function countryMark(country: CountryCount, zoom: number): WarehouseMark {
  const { count } = country;
  const year = yearOf(country.asOf);
  const figure = countryFigure(country);
  return {
    members: [countryId(country.country)],
    sign: {
      type: 'country',
      figure: countryLook(country),
      radius: count === null ? NO_FIGURE_RADIUS : countRadius(count, zoom),
    },
    world: toWorld(country.position),
    offset: [0, 0],
    name: figure === '' ? country.name : named(country.name, ` ${figure}`),
    otherNames:
      figure === '' ? [] : [named(country.name, `\n${figure}`), { en: figure, zh: figure }],
    from: year,
    to: year,
  };
}

/** Room around a sign without a figure, CSS pixels. */
const ROOM = 3;
const FURTHEST = 32;

/**
 * A small sign stands anywhere in its country: aside, to the south-east first, where sites or other
 * countries would cover it. `others` are the signs of its year.
 */
export function standAside(
  mark: WarehouseMark,
  others: readonly WarehouseMark[],
  zoom: number,
): WarehouseMark {
  const pixels = worldSize(zoom);
  const isFree = ([x, y]: WorldPoint): boolean =>
    others.every(
      ({ world, offset, sign }) =>
        Math.hypot((world[0] - x) * pixels + offset[0], (world[1] - y) * pixels + offset[1]) >
        sign.radius + mark.sign.radius + ROOM,
    );
  for (let distance = 0; distance <= FURTHEST; distance += 4) {
    for (let turn = 1; turn <= 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const world = [
        mark.world[0] + (Math.cos(angle) * distance) / pixels,
        mark.world[1] + (Math.sin(angle) * distance) / pixels,
      ] as const;
      if (isFree(world)) return { ...mark, world };
    }
  }
  return mark;
}
