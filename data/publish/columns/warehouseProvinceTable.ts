// warehouse-provinces.csv: the overseas warehouses that the companies of a province or city own, by where the owners are at home.
import {
  OWNER_INDICATORS,
  OWNER_LEVELS,
  OWNER_UNITS,
} from '../../../src/model/warehouses/warehouseOwners.ts';
import { PROVINCE } from './placeTables.ts';
import {
  AS_OF,
  COMPARATOR,
  CONFIDENCE,
  DEFINITION_EN,
  DEFINITION_ZH,
  ID,
  INDICATOR,
  ISSUER_EN,
  ISSUER_ZH,
  NOTE_EN,
  NOTE_ZH,
  SOURCES,
  STANDING,
  UNIT,
  VALUE,
} from './sharedColumns.ts';
import type { Row, Table } from './table.ts';

export const WAREHOUSE_PROVINCES = {
  name: 'warehouse-provinces',
  title: 'Overseas warehouses by home of their owners',
  description:
    'What is reported of the overseas warehouses of the companies of a province or city: where the owners are at home, not where the warehouses stand. The figures are of different years and definitions: never add or rank them.',
  columns: [
    ID,
    {
      ...PROVINCE,
      description: 'Provincial-level region that the owners come from: id of provinces.csv.',
    },
    {
      name: 'place',
      type: 'id',
      references: 'places',
      description: 'For a figure of one city: that city, id of places.csv.',
    },
    {
      name: 'level',
      type: 'text',
      isRequired: true,
      oneOf: OWNER_LEVELS,
      description: 'Whether the figure is of a whole province or of one city.',
    },
    { ...INDICATOR, oneOf: OWNER_INDICATORS },
    VALUE,
    { ...UNIT, oneOf: OWNER_UNITS },
    COMPARATOR,
    AS_OF,
    ISSUER_EN,
    ISSUER_ZH,
    STANDING,
    { ...DEFINITION_EN, isRequired: true },
    { ...DEFINITION_ZH, isRequired: true },
    SOURCES,
    CONFIDENCE,
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;

export type WarehouseProvinceRow = Row<typeof WAREHOUSE_PROVINCES>;
