// The symbol of a country whose number of warehouses is reported: its look, its size, what it reads.
import { toWorld } from '@/model/camera';
import { yearOf } from '@/model/partialDate';
import type { CountryCount } from '@/model/warehouse';
import type { WarehouseSign } from '@/model/warehouseSign';
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

function figureKind({ count, comparator }: CountryCount): 'exact' | 'bound' | 'none' {
  if (count === null) return 'none';
  return comparator === 'exact' ? 'exact' : 'bound';
}

/** The sign of a country in a list: what its figure is, at one size. */
export function countryListSign(country: CountryCount): WarehouseSign {
  const figure = figureKind(country);
  return { type: 'country', figure, radius: figure === 'none' ? NO_FIGURE_RADIUS : 7 };
}

export function countryMark(country: CountryCount, zoom: number): WarehouseMark {
  const { count } = country;
  const year = yearOf(country.asOf);
  const figure = countryFigure(country);
  return {
    members: [country.id],
    sign: {
      type: 'country',
      figure: figureKind(country),
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
