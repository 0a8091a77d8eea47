// The symbol of a country whose number of warehouses is reported: its look, its size, what it reads.
import { toWorld } from '@/model/camera';
import { yearOf } from '@/model/partialDate';
import type { CountryCount } from '@/model/warehouse';
import type { CountryLook } from '@/model/warehouseLook';
import type { WarehouseMark } from './warehouseMarks';
import { countRadius, NO_FIGURE_RADIUS } from './warehouseSize';

/** From this zoom on a circle in the middle of a country would say something of that spot. */
export const COUNTRIES_UNTIL = 5.5;

/** What a country's symbol reads: 1,178; > 200; nothing where it is named without a figure. */
function countryFigure({ count, comparator }: CountryCount): string {
  if (count === null) return '';
  const sign = comparator === 'exact' ? '' : comparator === 'more_than' ? '> ' : '~ ';
  return `${sign}${count.toLocaleString('en')}`;
}

export function countryLook({ count, comparator }: CountryCount): CountryLook {
  return count === null ? 'none' : comparator === 'exact' ? 'exact' : 'bound';
}

export function countryMark(country: CountryCount, zoom: number): WarehouseMark {
  const { count } = country;
  const year = yearOf(country.asOf);
  const figure = countryFigure(country);
  return {
    members: [country.id],
    sign: {
      type: 'country',
      figure: countryLook(country),
      radius: count === null ? NO_FIGURE_RADIUS : countRadius(count, zoom),
    },
    world: toWorld(country.position),
    offset: [0, 0],
    name: {
      en: `${country.name.en} ${figure}`.trim(),
      zh: `${country.name.zh} ${figure}`.trim(),
    },
    ...(figure === '' ? {} : { shortName: { en: figure, zh: figure } }),
    from: year,
    to: year,
  };
}
