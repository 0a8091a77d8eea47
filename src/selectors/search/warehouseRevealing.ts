// What must change so that a found site or country is seen on the map, as revealing.ts has it for zones.
import type { Bounds } from '@/model/camera';
import { groupAt, yearKnown } from '@/model/facilityState';
import { yearOf } from '@/model/partialDate';
import type { Position } from '@/model/place';
import type { YearReason } from '@/model/view/yearReason';
import type { CountryCount, Facility } from '@/model/warehouse';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { isFacilityShown, selectStateYear } from '@/selectors/warehouses/facilities';
import type { AtlasState, FacilityFilter, Period, Selection } from '@/store/atlasState';
import { planReveal, type Revealing } from './revealing';
import type { SearchEntry } from './searchEntries';

/** Well before the zoom at which symbols of countries end. */
const COUNTRY_ZOOM = 3.5;
/** A country is no point: from nearby the map moves away. */
const COUNTRY_SPAN = 8;

export function planEntryReveal(
  state: AtlasState,
  { selection, zones, site, figure }: SearchEntry,
): Revealing {
  if (site !== undefined) return planSite(state, selection, site);
  if (figure !== undefined) return planCountry(state, selection, figure);
  return planReveal(state, selection, zones);
}

const FILTERS = ['operator', 'country', 'type', 'group'] as const;

type YearChange = Pick<Revealing, 'period' | 'shownYear' | 'isNeverShown'>;

const NO_CHANGE: YearChange = { period: null, shownYear: null, isNeverShown: false };

function planSite(state: AtlasState, selection: Selection, site: Facility): Revealing {
  const { facilityFilter: filter, warehouses } = state;
  const change = siteYear(state, site);
  const { period } = change;
  const year = period?.type === 'in-force' ? period.year : null;
  const own: Readonly<Record<keyof FacilityFilter, string>> = {
    operator: site.operator.en,
    country: site.country,
    type: site.type,
    group: groupAt(site, year ?? selectStateYear(state)),
  };
  return {
    selection,
    bounds: site.position === null ? null : around(site.position, 0),
    nearest: SINGLE_ZONES_ZOOM,
    kinds: [],
    endsConfirmedOnly: state.confirmedOnly && site.confidence !== 'confirmed',
    ...change,
    warehouses: {
      isSwitchedOn: !warehouses,
      liftedFilters: FILTERS.filter(
        (field) => filter[field] !== null && filter[field] !== own[field],
      ),
      hasNoPoint: site.position === null,
    },
  };
}

function planCountry(state: AtlasState, selection: Selection, figure: CountryCount): Revealing {
  const { facilityFilter: filter, warehouses } = state;
  const shown = selectShownPeriod(state);
  const year = yearOf(figure.asOf);
  const isShown = shown.type === 'in-force' && shown.year === year;
  const isHidden = filter.country !== null && filter.country !== figure.country;
  return {
    selection,
    bounds: around(figure.position, COUNTRY_SPAN),
    nearest: COUNTRY_ZOOM,
    kinds: [],
    endsConfirmedOnly: state.confirmedOnly && figure.confidence !== 'confirmed',
    ...(isShown ? NO_CHANGE : inForce(state, year, 'figure')),
    warehouses: {
      isSwitchedOn: !warehouses,
      liftedFilters: isHidden ? ['country'] : [],
      hasNoPoint: false,
    },
  };
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

function around([longitude, latitude]: Position, span: number): Bounds {
  return [longitude - span, latitude - span, longitude + span, latitude + span];
}
