// What the tables of documented sites and of countries with a figure are sorted and grouped by.
import { yearKnown } from '@/model/facilityState';
import type { BilingualName } from '@/model/place';
import { type CountryCount, FACILITY_STATUSES, type Facility, sitePlace } from '@/model/warehouse';
import { FACILITY_TYPES } from '@/model/warehouses/siteKinds';
import type { TableSubject } from './tableRows';

export const SITE_COLUMNS = [
  'operator',
  'place',
  'type',
  'status',
  'opened',
  'area',
  'source',
  'confidence',
] as const;
export type SiteColumn = (typeof SITE_COLUMNS)[number];

export const SITE_GROUPINGS = ['none', 'country', 'operator'] as const;
export type SiteGrouping = (typeof SITE_GROUPINGS)[number];

export const COUNTRY_COLUMNS = [
  'country',
  'count',
  'rank',
  'asOf',
  'sites',
  'reporter',
  'source',
  'confidence',
] as const;
export type CountryColumn = (typeof COUNTRY_COLUMNS)[number];

export function siteTable(
  nameOf: (name: BilingualName) => string,
  countryOf: (code: string) => string,
): TableSubject<Facility, SiteColumn, SiteGrouping> {
  const placeOf = (site: Facility): string => {
    const place = sitePlace(site);
    return place === null ? '\uffff' : nameOf(place);
  };
  return {
    keys: {
      operator: ({ operator }) => nameOf(operator),
      // By country; those whose place in it is not known come last.
      place: (site) => `${countryOf(site.country)}, ${placeOf(site)}`,
      type: ({ type }) => FACILITY_TYPES.indexOf(type),
      status: ({ status }) => FACILITY_STATUSES.indexOf(status),
      opened: yearKnown,
      area: ({ area }) => area?.squareMetres ?? null,
      source: ({ sources }) => sources[0] ?? null,
      confidence: ({ confidence }) => confidence,
    },
    headings: {
      none: null,
      country: ({ country }) => countryOf(country),
      operator: ({ operator }) => nameOf(operator),
    },
  };
}

export function countryTable(
  nameOf: (name: BilingualName) => string,
  sitesIn: (code: string) => number,
): TableSubject<CountryCount, CountryColumn, 'none'> {
  return {
    keys: {
      country: ({ name }) => nameOf(name),
      count: ({ count }) => count,
      rank: ({ rank }) => rank,
      asOf: ({ asOf }) => asOf,
      sites: ({ country }) => sitesIn(country),
      reporter: ({ reporter }) => nameOf(reporter),
      source: ({ sources }) => sources[0] ?? null,
      confidence: ({ confidence }) => confidence,
    },
    headings: { none: null },
  };
}
