// What must change so that a found site or country is seen on the map, as revealing.ts has it for zones.
import { groupAt, yearKnown } from '@/model/facilityState';
import type { YearReason } from '@/model/view/yearReason';
import type { Facility } from '@/model/warehouse';
import { countryId } from '@/model/warehouses/selectionTypes';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { isFacilityShown, isOperatedBy, selectStateYear } from '@/selectors/warehouses/facilities';
import { warehouseBounds } from '@/selectors/warehouses/warehouseBounds';
import type { AtlasState, FacilityFilter, Period, Selection } from '@/store/atlasState';
import { planOffMap, planReveal, type Revealing } from './revealing';
import type { SearchEntry } from './searchEntries';

/** Well before the zoom at which symbols of countries end. */
const COUNTRY_ZOOM = 5;
const CITY_ZOOM = 9;

/** An entry that opens something. */
export type OpenedEntry = SearchEntry & { readonly selection: Selection };

export function opens(entry: SearchEntry): entry is OpenedEntry {
  return entry.selection !== null;
}

export function planEntryReveal(
  state: AtlasState,
  { selection, zones, site, country, operated, city, figure }: OpenedEntry,
): Revealing {
  if (figure !== undefined) return planOffMap(selection);
  if (site !== undefined) return planSite(state, selection, site);
  if (country !== undefined || operated !== undefined || city !== undefined) {
    return planSites(state, selection);
  }
  return planReveal(state, selection, zones);
}

const FILTERS = ['operators', 'country', 'type', 'group'] as const;

type YearChange = Pick<Revealing, 'period' | 'shownYear' | 'isNeverShown'>;

const NO_CHANGE: YearChange = { period: null, shownYear: null, isNeverShown: false };

function planSite(state: AtlasState, selection: Selection, site: Facility): Revealing {
  const { facilityFilter: filter, warehouses } = state;
  const change = siteYear(state, site);
  const data = selectWarehouseData(state);
  const passes: Readonly<Record<keyof FacilityFilter, boolean>> = {
    operators: data === null || isOperatedBy(data, site, filter.operators),
    country: filter.country === site.country,
    type: filter.type === site.type,
    group: filter.group === groupAt(site, stateYearAfter(state, change)),
  };
  return {
    selection,
    bounds: site.position === null ? null : [...site.position, ...site.position],
    nearest: SINGLE_ZONES_ZOOM,
    kinds: [],
    endsConfirmedOnly: state.confirmedOnly && site.confidence !== 'confirmed',
    ...change,
    warehouses: {
      isSwitchedOn: !warehouses,
      liftedFilters: FILTERS.filter((field) => filter[field] !== null && !passes[field]),
      hasNoPoint: site.position === null,
    },
  };
}

/** A country, an operator or a city is opened with all its sites, whatever the year: the year stays. */
function planSites(state: AtlasState, selection: Selection): Revealing {
  const data = selectWarehouseData(state);
  const { country, operators } = state.facilityFilter;
  const hides: Readonly<Partial<Record<Selection['type'], readonly (keyof FacilityFilter)[]>>> = {
    country: country === null || countryId(country) === selection.id ? [] : ['country'],
    operator: operators === null || operators.includes(selection.id) ? [] : ['operators'],
  };
  return {
    selection,
    bounds: data === null ? null : warehouseBounds(data, selection),
    nearest: selection.type === 'near' ? CITY_ZOOM : COUNTRY_ZOOM,
    kinds: [],
    endsConfirmedOnly: false,
    ...NO_CHANGE,
    warehouses: {
      isSwitchedOn: !state.warehouses,
      liftedFilters: hides[selection.type] ?? [],
      hasNoPoint: false,
    },
  };
}

/** The year whose state of sites is shown once the year has changed. */
function stateYearAfter(state: AtlasState, { period }: YearChange): number {
  return selectStateYear({ ...state, period: period ?? state.period });
}

/** The year nearest to the shown one in which the site stands on the map, or in a range, came. */
function siteYear(state: AtlasState, site: Facility): YearChange {
  const period = selectShownPeriod(state);
  const { firstYear = 0, newestYear = 0 } = selectOverview(state) ?? {};
  if (isFacilityShown(site, period, newestYear)) return NO_CHANGE;
  const known = yearKnown(site);
  if (known === null) return inForce(state, newestYear, 'undated');
  if (known > newestYear) return { ...NO_CHANGE, isNeverShown: true };
  const reason = site.openedYear === null ? 'known' : 'opened';
  if (state.period.type === 'new' && known >= firstYear) {
    return yearChange({ type: 'new', from: known, to: known }, known, reason);
  }
  const shown = lastShownYear(period);
  return known > shown ? inForce(state, known, reason) : inForce(state, shown, 'same');
}

function inForce(state: AtlasState, year: number, reason: YearReason): YearChange {
  const isNewest = year === selectOverview(state)?.newestYear;
  return yearChange({ type: 'in-force', year: isNewest ? null : year }, year, reason);
}

function yearChange(period: Period, year: number, reason: YearReason): YearChange {
  return { period, shownYear: { year, reason }, isNeverShown: false };
}
