// What the signs for warehouses on the map stand for, and how often: the same answer for every legend.
import memoizeOne from 'memoize-one';
import { groupAt, sizingArea } from '@/model/facilityState';
import type { CountryCount, Facility } from '@/model/warehouse';
import {
  COUNTRY_LOOKS,
  type CountryLook,
  SITE_LOOKS,
  type SiteLook,
} from '@/model/warehouses/warehouseSign';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { countryLook } from '@/selectors/warehouses/countries/countryMarks';
import type { AtlasState } from '@/store/atlasState';
import { selectShownFacilities, selectStateYear } from './facilities';

export interface LookCount<Look> {
  readonly look: Look;
  readonly count: number;
}

/** Only looks that are there, in the order of a legend. */
export interface WarehouseSigns {
  readonly countries: readonly LookCount<CountryLook>[];
  /** Sites without a point count too. */
  readonly sites: readonly LookCount<SiteLook>[];
}

function siteLook(facility: Facility, year: number): SiteLook {
  const group = groupAt(facility, year);
  if (group !== 'active') return group;
  return sizingArea(facility, year) === null ? 'unsized' : 'sized';
}

function tally<Look, Fact>(
  looks: readonly Look[],
  facts: readonly Fact[],
  lookOf: (fact: Fact) => Look,
): readonly LookCount<Look>[] {
  return looks
    .map((look) => ({ look, count: facts.filter((fact) => lookOf(fact) === look).length }))
    .filter(({ count }) => count > 0);
}

const deriveSigns = memoizeOne(
  (
    countries: readonly CountryCount[],
    facilities: readonly Facility[],
    year: number,
  ): WarehouseSigns => ({
    countries: tally(COUNTRY_LOOKS, countries, countryLook),
    sites: tally(SITE_LOOKS, facilities, (facility) => siteLook(facility, year)),
  }),
);

/** Signs of the shown period; none until the warehouses are loaded. */
export function selectWarehouseSigns(state: AtlasState): WarehouseSigns {
  return deriveSigns(
    selectShownCountries(state),
    selectShownFacilities(state),
    selectStateYear(state),
  );
}
