// The facts on overseas warehouses in memory: typed, indexed by id, never changed after loading.
import type { CountryCount, Facility, NationalTotal } from '../model/warehouse.ts';
import type { RecordProblem } from './dataset.ts';

export interface WarehouseDataset {
  readonly facilities: readonly Facility[];
  readonly countries: readonly CountryCount[];
  /** In the order of time. */
  readonly totals: readonly NationalTotal[];
  readonly facilityById: ReadonlyMap<string, Facility>;
  readonly countryById: ReadonlyMap<string, CountryCount>;
}

export interface DecodedWarehouses {
  readonly data: WarehouseDataset;
  readonly problems: readonly RecordProblem[];
}

export function indexWarehouses(
  facilities: readonly Facility[],
  countries: readonly CountryCount[],
  totals: readonly NationalTotal[],
): WarehouseDataset {
  return {
    facilities,
    countries,
    totals,
    facilityById: new Map(facilities.map((facility) => [facility.id, facility])),
    countryById: new Map(countries.map((country) => [country.id, country])),
  };
}
