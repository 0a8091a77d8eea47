// The answer where the map looks at overseas warehouses: how many documented sites of the shown period, in how many countries.
import memoizeOne from 'memoize-one';
import type { Facility } from '@/model/warehouse';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { lastShownYear, type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { selectShownFacilities } from './facilities';

export interface SitesSummary {
  readonly sites: number;
  readonly countries: number;
  readonly period: ShownPeriod;
  /** Whether the last shown year is the newest, which is not over. */
  readonly isNewestYear: boolean;
  /** Whether those that are not confirmed are left out. */
  readonly isConfirmedOnly: boolean;
}

const deriveSummary = memoizeOne(
  (
    sites: readonly Facility[],
    period: ShownPeriod,
    newestYear: number,
    isConfirmedOnly: boolean,
  ): SitesSummary => ({
    sites: sites.length,
    countries: new Set(sites.map(({ country }) => country)).size,
    period,
    isNewestYear: lastShownYear(period) === newestYear,
    isConfirmedOnly,
  }),
);

/** Null until the warehouses are loaded. */
export function selectSitesSummary(state: AtlasState): SitesSummary | null {
  if (selectWarehouseData(state) === null) return null;
  return deriveSummary(
    selectShownFacilities(state),
    selectShownPeriod(state),
    selectOverview(state)?.newestYear ?? 0,
    state.confirmedOnly,
  );
}
