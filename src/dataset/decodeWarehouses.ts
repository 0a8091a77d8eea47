// The published warehouse tables → sites, country counts, totals. A broken row is reported and left out.
// The CSV files are read, not the GeoJSON: sites without a point stand in the CSV alone.
import { comparePeriods } from '../model/partOfYear.ts';
import type { CountryCount, Facility, NationalTotal } from '../model/warehouse.ts';
import type { CountryFigure } from '../model/warehouses/countryFigure.ts';
import type { Operator, OperatorTotal } from '../model/warehouses/operator.ts';
import type { OwnerFigure, ProvincePoint } from '../model/warehouses/ownerFigure.ts';
import type { TradeCity } from '../model/warehouses/tradeCity.ts';
import { decodeOperator, decodeOperatorTotal } from './decodeOperators.ts';
import { decodeOwnerFigure, decodeProvincePoint } from './decodeOwners.ts';
import { decodeRows } from './decodeRows.ts';
import { decodeTradeCity } from './decodeTradeCities.ts';
import { decodeCountryFigure } from './decodeWarehouseFigures.ts';
import { decodeCountryCount, decodeFacility, decodeTotal } from './decodeWarehouseRows.ts';
import { type DecodedWarehouses, indexWarehouses } from './warehouseDataset.ts';

export interface WarehouseFiles {
  readonly facilities: string;
  readonly regions: string;
  readonly totals: string;
  readonly operators: string;
  readonly operatorTotals: string;
  readonly tradeCities: string;
  readonly owners: string;
  readonly provinces: string;
}

/**
 * Decodes the text of the published CSV files.
 * @throws Error when a file is no table with the columns it should have.
 */
export function decodeWarehouses(files: WarehouseFiles): DecodedWarehouses {
  const facilities = decodeRows<Facility>(
    'warehouse-facilities.csv',
    files.facilities,
    decodeFacility,
  );
  const countries = decodeRows<CountryCount>(
    'warehouse-regions.csv',
    files.regions,
    decodeCountryCount,
  );
  const countryFigures = decodeRows<CountryFigure>(
    'warehouse-regions.csv',
    files.regions,
    decodeCountryFigure,
  );
  const totals = decodeRows<NationalTotal>('warehouse-totals.csv', files.totals, decodeTotal);
  const operators = decodeRows<Operator>('operators.csv', files.operators, decodeOperator);
  const operatorTotals = decodeRows<OperatorTotal>(
    'warehouse-operators.csv',
    files.operatorTotals,
    decodeOperatorTotal,
  );
  const tradeCities = decodeRows<TradeCity>('trade-cities.csv', files.tradeCities, decodeTradeCity);
  const owners = decodeRows<OwnerFigure>(
    'warehouse-provinces.csv',
    files.owners,
    decodeOwnerFigure,
  );
  const provinces = decodeRows<ProvincePoint>(
    'provinces.csv',
    files.provinces,
    decodeProvincePoint,
  );
  const inTime = [...totals.facts].sort((a, b) => comparePeriods(a.asOf, b.asOf));
  return {
    data: indexWarehouses({
      facilities: facilities.facts,
      countries: countries.facts,
      countryFigures: countryFigures.facts,
      operators: operators.facts,
      operatorTotals: operatorTotals.facts,
      tradeCities: tradeCities.facts,
      ownerFigures: owners.facts,
      provincePoints: provinces.facts,
      totals: inTime,
    }),
    problems: [
      facilities,
      countries,
      countryFigures,
      operators,
      operatorTotals,
      tradeCities,
      owners,
      provinces,
      totals,
    ].flatMap(({ problems }) => problems),
  };
}
