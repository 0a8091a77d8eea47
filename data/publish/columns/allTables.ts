// The tables kept by hand under data/, in the order in which they are read and named.
import { COVERAGE } from './coverageTable.ts';
import { EVENTS, INDICATORS, SOURCES_TABLE } from './evidenceTables.ts';
import { WAREHOUSE_FACILITIES } from './facilityTable.ts';
import { GATEWAYS } from './gatewayTable.ts';
import { OPERATORS } from './operatorTable.ts';
import { PLACES, PROVINCES } from './placeTables.ts';
import type { Row, Table } from './table.ts';
import { TRADE_CITIES } from './tradeCityTable.ts';
import { WAREHOUSE_PROVINCES } from './warehouseProvinceTable.ts';
import { WAREHOUSE_OPERATORS, WAREHOUSE_REGIONS, WAREHOUSE_TOTALS } from './warehouseTables.ts';
import { RETAIL_IMPORT_CITIES, ZONE_GROUPS, ZONES } from './zoneTables.ts';

export const TABLES = {
  sources: SOURCES_TABLE,
  provinces: PROVINCES,
  places: PLACES,
  'zone-groups': ZONE_GROUPS,
  zones: ZONES,
  'retail-import-cities': RETAIL_IMPORT_CITIES,
  events: EVENTS,
  indicators: INDICATORS,
  coverage: COVERAGE,
  operators: OPERATORS,
  'trade-cities': TRADE_CITIES,
  gateways: GATEWAYS,
  'warehouse-regions': WAREHOUSE_REGIONS,
  'warehouse-facilities': WAREHOUSE_FACILITIES,
  'warehouse-totals': WAREHOUSE_TOTALS,
  'warehouse-operators': WAREHOUSE_OPERATORS,
  'warehouse-provinces': WAREHOUSE_PROVINCES,
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
export type RowOf<Name extends TableName> = Row<(typeof TABLES)[Name]>;
