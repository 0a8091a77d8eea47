// The facts on overseas warehouses in memory: typed, indexed by id, never changed after loading.
import { groupBy } from '../model/groupBy.ts';
import { kilometresBetween } from '../model/place.ts';
import type { CountryCount, Facility, NationalTotal } from '../model/warehouse.ts';
import type { CountryFigure } from '../model/warehouses/countryFigure.ts';
import type { Operator, OperatorTotal } from '../model/warehouses/operator.ts';
import type { OwnerFigure, ProvincePoint } from '../model/warehouses/ownerFigure.ts';
import { countryId, type WarehouseSelectionType } from '../model/warehouses/selectionTypes.ts';
import { NEAR_CITY_KILOMETRES, type TradeCity } from '../model/warehouses/tradeCity.ts';
import type { RecordProblem } from './dataset.ts';

/** What the tables say, row by row. */
export interface WarehouseFacts {
  readonly facilities: readonly Facility[];
  readonly countries: readonly CountryCount[];
  readonly countryFigures: readonly CountryFigure[];
  readonly operators: readonly Operator[];
  readonly operatorTotals: readonly OperatorTotal[];
  readonly tradeCities: readonly TradeCity[];
  readonly ownerFigures: readonly OwnerFigure[];
  /** All of them, with figures or without. */
  readonly provincePoints: readonly ProvincePoint[];
  /** In the order of time. */
  readonly totals: readonly NationalTotal[];
}

export interface WarehouseDataset extends WarehouseFacts {
  readonly facilityById: ReadonlyMap<string, Facility>;
  /** By the id of the figure: links from before countries had ids of their own name them so. */
  readonly countryById: ReadonlyMap<string, CountryCount>;
  /** What is reported of the number in a country, by the country's id. */
  readonly countOf: ReadonlyMap<string, CountryCount>;
  readonly cityById: ReadonlyMap<string, TradeCity>;
  readonly operatorById: ReadonlyMap<string, Operator>;
  /** Everything that can be opened, with its sites: a company with those of its units, some with none. */
  readonly sitesOf: Readonly<
    Record<WarehouseSelectionType, ReadonlyMap<string, readonly Facility[]>>
  >;
}

export interface DecodedWarehouses {
  readonly data: WarehouseDataset;
  readonly problems: readonly RecordProblem[];
}

export function indexWarehouses(facts: WarehouseFacts): WarehouseDataset {
  const { facilities, countries, operators, tradeCities } = facts;
  const groupOf = new Map(operators.map(({ id, group }) => [id, group]));
  return {
    ...facts,
    facilityById: new Map(facilities.map((facility) => [facility.id, facility])),
    countryById: new Map(countries.map((country) => [country.id, country])),
    countOf: new Map(countries.map((count) => [countryId(count.country), count])),
    cityById: new Map(tradeCities.map((city) => [city.id, city])),
    operatorById: new Map(operators.map((operator) => [operator.id, operator])),
    sitesOf: {
      warehouse: new Map(facilities.map((facility) => [facility.id, [facility]])),
      country: new Map([
        ...countries.map(({ country }) => [countryId(country), []] as const),
        ...groupBy(facilities, ({ country }) => countryId(country)),
      ]),
      near: new Map(
        tradeCities.map((city) => [
          city.id,
          facilities.filter(
            ({ position }) =>
              position !== null &&
              kilometresBetween(city.position, position) <= NEAR_CITY_KILOMETRES,
          ),
        ]),
      ),
      operator: new Map(
        operators.map(({ id }) => [
          id,
          facilities.filter(
            ({ operatorId }) =>
              operatorId === id || (operatorId !== null && groupOf.get(operatorId) === id),
          ),
        ]),
      ),
    },
  };
}
