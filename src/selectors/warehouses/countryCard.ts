// What is known of a country's overseas warehouses: every documented site whatever the year, and every figure.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { yearKnown } from '@/model/facilityState';
import { selectedIn } from '@/model/view/side';
import type { CountryCount, Facility } from '@/model/warehouse';
import type { CountryFigure } from '@/model/warehouses/countryFigure';
import { selectDataset, selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import { selectStateYear } from './facilities';

/** Sites by when they are known, as seen from a year. */
export interface SitesByTime {
  readonly year: number;
  /** Opened or known by the end of the year. */
  readonly known: readonly Facility[];
  readonly since: readonly Facility[];
  /** Of no known year. */
  readonly undated: readonly Facility[];
}

export interface CountryCard {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly count: CountryCount | null;
  /** Newest first. */
  readonly figures: readonly CountryFigure[];
  readonly sites: SitesByTime;
  readonly siteCount: number;
}

/** In the newest year all is known: undated sites stand there, too. */
function sitesByTime(
  facilities: readonly Facility[],
  year: number,
  newestYear: number,
): SitesByTime {
  const isNewest = year >= newestYear;
  const isKnown = (site: Facility): boolean => (yearKnown(site) ?? Infinity) <= year;
  const isUndated = (site: Facility): boolean => !isNewest && yearKnown(site) === null;
  return {
    year,
    known: facilities.filter((site) => isNewest || isKnown(site)),
    since: facilities.filter((site) => !isNewest && !isKnown(site) && !isUndated(site)),
    undated: facilities.filter(isUndated),
  };
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
        .sort((a, b) => (a.asOf > b.asOf ? -1 : a.asOf < b.asOf ? 1 : 0)),
      sites: sitesByTime(facilities, year, newestYear),
      siteCount: facilities.length,
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
    selectDataset(state)?.newestYear ?? 0,
  );
}
