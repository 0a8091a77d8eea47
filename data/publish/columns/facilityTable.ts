// warehouse-facilities.csv: single documented sites.
import {
  AREA_BASES,
  AREA_UNITS,
  FACILITY_PRECISIONS,
  FACILITY_STATUSES,
} from '../../../src/model/warehouse.ts';
import { FACILITY_TYPES } from '../../../src/model/warehouses/siteKinds.ts';
import { OPERATOR } from './operatorTable.ts';
import {
  CONFIDENCE,
  COORD_SOURCE,
  COUNTRY_CODE,
  ID,
  NOTE_EN,
  NOTE_ZH,
  OPERATOR_EN,
  OPERATOR_ZH,
  OPTIONAL_LAT,
  OPTIONAL_LON,
  SOURCES,
} from './sharedColumns.ts';
import type { Row, Table } from './table.ts';

export const WAREHOUSE_FACILITIES = {
  name: 'warehouse-facilities',
  title: 'Overseas warehouse facilities',
  description: 'Single documented sites of overseas warehouses; not a census.',
  columns: [
    ID,
    OPERATOR,
    OPERATOR_EN,
    OPERATOR_ZH,
    { name: 'facility_name', type: 'text', isRequired: true, description: 'Name of the site.' },
    {
      name: 'facility_name_zh',
      type: 'text',
      description: 'Name of the site in Chinese, where it is more than a name in Latin letters.',
    },
    {
      name: 'facility_type',
      type: 'text',
      isRequired: true,
      oneOf: FACILITY_TYPES,
      description: 'What the site is.',
    },
    {
      name: 'status',
      type: 'text',
      isRequired: true,
      oneOf: FACILITY_STATUSES,
      description: 'State of the site in the newest document.',
    },
    { ...COUNTRY_CODE, name: 'country_iso2', isRequired: true },
    { name: 'region_en', type: 'text', description: 'State, province or region, in English.' },
    { name: 'region_zh', type: 'text', description: 'State, province or region, in Chinese.' },
    { name: 'city_en', type: 'text', description: 'City, in English.' },
    { name: 'city_zh', type: 'text', description: 'City, in Chinese.' },
    OPTIONAL_LON,
    OPTIONAL_LAT,
    {
      name: 'coord_precision',
      type: 'text',
      isRequired: true,
      oneOf: FACILITY_PRECISIONS,
      description: 'What the point stands for; none when there is no point.',
    },
    COORD_SOURCE,
    {
      name: 'opened_year',
      type: 'integer',
      minimum: 1990,
      maximum: 2100,
      description: 'Year in which it opened.',
    },
    {
      name: 'known_since_year',
      type: 'integer',
      minimum: 1990,
      maximum: 2100,
      description: 'Year of the first document that knows it.',
    },
    {
      name: 'closed_year',
      type: 'integer',
      minimum: 1990,
      maximum: 2100,
      description: 'Year in which it closed; until then it was in use.',
    },
    { name: 'area_m2', type: 'number', minimum: 0, unit: 'm2', description: 'Area.' },
    {
      name: 'area_original',
      type: 'number',
      minimum: 0,
      description: 'Area as printed in the source, in `area_unit`.',
    },
    {
      name: 'area_unit',
      type: 'text',
      oneOf: AREA_UNITS,
      description: 'Unit of `area_original`.',
    },
    {
      name: 'area_basis',
      type: 'text',
      oneOf: AREA_BASES,
      description: 'What the area measures.',
    },
    SOURCES,
    CONFIDENCE,
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;

export type WarehouseFacilityRow = Row<typeof WAREHOUSE_FACILITIES>;
