// What is known of a country's overseas warehouses: every documented site whatever the year, and every figure.

import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { comparePeriods } from '@/model/partOfYear';
import { selectedIn } from '@/model/view/side';
import type { CountryCount } from '@/model/warehouse';
import type { CountryFigure } from '@/model/warehouses/countryFigure';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import {
  type SitesByTime,
  sitesByTime,
  type Tally,
  tallyBy,
} from '@/selectors/warehouses/siteTallies';
import type { AtlasState } from '@/store/atlasState';

export interface CountryCard {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly count: CountryCount | null;
  /** Newest first. */
  readonly figures: readonly CountryFigure[];
  readonly sites: SitesByTime;
  readonly siteCount: number;
  /** Companies with the sites of their own and of their units there, most first. */
  readonly operators: readonly Tally[];
}

const deriveCard = memoizeOne(
  (
    data: WarehouseDataset | null,
    id: string,
    year: number,
    newestYear: number,
  ): CountryCard | null => {
    const facilities = data?.sitesOf.country.get(id);
    if (data === null || facilities === undefined) return null;
    return {
      id,
      country: id.toUpperCase(),
      count: data.countOf.get(id) ?? null,
      figures: data.countryFigures
        .filter(({ country }) => country === id)
        .sort((a, b) => comparePeriods(b.asOf, a.asOf)),
      sites: sitesByTime(facilities, year, newestYear),
      siteCount: facilities.length,
      operators: tallyBy(
        facilities.flatMap(({ operatorId }) => operatorId ?? []),
        // A unit counts with its company, never beside it.
        (operator) => data.operatorById.get(operator)?.group ?? operator,
      ),
    };
  },
);

/** Of the selected country; null for another selection, and until the warehouses are loaded. */
export function selectCountryCard(state: AtlasState): CountryCard | null {
  const selection = selectedIn(state);
  if (selection?.type !== 'country') return null;
  return deriveCard(
    selectWarehouseData(state),
    selection.id,
    selectStateYear(state),
    selectOverview(state)?.newestYear ?? 0,
  );
}
