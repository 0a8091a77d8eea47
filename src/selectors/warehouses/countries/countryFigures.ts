// Whether the shown year has figures by country: they are counts at one date and never stand for another.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { yearOf } from '@/model/partialDate';
import type { CountryCount } from '@/model/warehouse';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';

export type CountryFigures =
  | { readonly type: 'shown'; readonly countries: readonly CountryCount[] }
  /** `offered`: the year that has figures, or null when there is none. */
  | { readonly type: 'no-figures'; readonly year: number; readonly offered: number | null }
  | { readonly type: 'range'; readonly offered: number | null }
  | { readonly type: 'unconfirmed' };

const deriveFigures = memoizeOne(
  (
    data: WarehouseDataset | null,
    period: ShownPeriod,
    confirmedOnly: boolean,
  ): CountryFigures | null => {
    if (data === null) return null;
    const known = data.countries.filter(
      ({ confidence }) => !confirmedOnly || confidence === 'confirmed',
    );
    if (known.length === 0 && data.countries.length > 0) return { type: 'unconfirmed' };
    const years = known.map(({ asOf }) => yearOf(asOf));
    const offered = years.length === 0 ? null : Math.max(...years);
    if (period.type !== 'in-force') return { type: 'range', offered };
    const countries = known.filter(({ asOf }) => yearOf(asOf) === period.year);
    if (countries.length === 0) return { type: 'no-figures', year: period.year, offered };
    return { type: 'shown', countries };
  },
);

/** Null until the warehouses are loaded. */
export function selectCountryFigures(state: AtlasState): CountryFigures | null {
  return deriveFigures(selectWarehouseData(state), selectShownPeriod(state), state.confirmedOnly);
}

const NO_COUNTRIES: readonly CountryCount[] = [];

const deriveShown = memoizeOne((figures: CountryFigures | null, only: string | null) => {
  if (figures?.type !== 'shown') return NO_COUNTRIES;
  return only === null
    ? figures.countries
    : figures.countries.filter(({ country }) => country === only);
});

/** The figures whose symbols stand on the map of the world. */
export function selectShownCountries(state: AtlasState): readonly CountryCount[] {
  return deriveShown(selectCountryFigures(state), state.facilityFilter.country);
}
