// The four warehouse tables: regions, facilities, totals and operators.
import { NATIONAL_SCOPE, TOTAL_INDICATORS, TOTAL_STANDINGS } from '../../../src/model/figure.ts';
import {
  OPERATOR_INDICATORS,
  REGION_INDICATORS,
  REGION_LEVELS,
  REPORTER_KINDS,
  TOTAL_SERIES,
  WAREHOUSE_UNITS,
} from '../../../src/model/warehouse.ts';
import {
  AS_OF,
  COMPARATOR,
  CONFIDENCE,
  ID,
  INDICATOR,
  NOTE,
  OPTIONAL_LAT,
  OPTIONAL_LON,
  SOURCES,
  UNIT,
  VALUE,
} from './sharedColumns.ts';
import type { Column, Table } from './table.ts';

const OPERATOR_EN = {
  name: 'operator_en',
  type: 'text',
  isRequired: true,
  description: 'Operator, in English.',
} as const satisfies Column;

const OPERATOR_ZH = {
  name: 'operator_zh',
  type: 'text',
  description: 'Operator, in Chinese.',
} as const satisfies Column;

const DEFINITION = {
  name: 'definition',
  type: 'text',
  description: 'What the figure counts.',
} as const satisfies Column;

const COORD_SOURCE = {
  name: 'coord_source',
  type: 'text',
  description: 'Where the point comes from.',
} as const satisfies Column;

export const WAREHOUSE_REGIONS = {
  name: 'warehouse-regions',
  title: 'Overseas warehouses by region',
  description: 'What is reported of overseas warehouses by destination country or region.',
  columns: [
    ID,
    { name: 'region_en', type: 'text', isRequired: true, description: 'Region, in English.' },
    { name: 'region_zh', type: 'text', isRequired: true, description: 'Region, in Chinese.' },
    {
      name: 'region_level',
      type: 'text',
      isRequired: true,
      oneOf: REGION_LEVELS,
      description: 'Level of the region.',
    },
    {
      name: 'iso2',
      type: 'text',
      pattern: '[A-Z]{2}',
      patternHint: 'an ISO 3166-1 alpha-2 code such as US',
      description: 'ISO 3166-1 alpha-2 code of the country.',
    },
    {
      name: 'iso3',
      type: 'text',
      pattern: '[A-Z]{3}',
      patternHint: 'an ISO 3166-1 alpha-3 code such as USA',
      description: 'ISO 3166-1 alpha-3 code of the country.',
    },
    AS_OF,
    { ...INDICATOR, oneOf: REGION_INDICATORS },
    VALUE,
    { ...UNIT, oneOf: WAREHOUSE_UNITS },
    COMPARATOR,
    { name: 'rank', type: 'integer', minimum: 1, description: 'Rank in the source.' },
    { name: 'reporter', type: 'text', isRequired: true, description: 'Who reports the figure.' },
    {
      name: 'official_or_industry',
      type: 'text',
      isRequired: true,
      oneOf: REPORTER_KINDS,
      description: 'Whether the figure is official or of the industry.',
    },
    DEFINITION,
    OPTIONAL_LON,
    OPTIONAL_LAT,
    COORD_SOURCE,
    SOURCES,
    CONFIDENCE,
    NOTE,
  ],
} as const satisfies Table;

export const WAREHOUSE_TOTALS = {
  name: 'warehouse-totals',
  title: 'Overseas warehouses: totals',
  description: 'National totals and industry counts.',
  columns: [
    ID,
    { ...INDICATOR, oneOf: TOTAL_INDICATORS },
    VALUE,
    UNIT,
    COMPARATOR,
    AS_OF,
    { name: 'issuer', type: 'text', isRequired: true, description: 'Who issued the figure.' },
    SOURCES,
    CONFIDENCE,
    {
      name: 'scope',
      type: 'text',
      isRequired: true,
      pattern: NATIONAL_SCOPE,
      patternHint: `${NATIONAL_SCOPE}; what a province or city owns stands in warehouse-provinces.csv`,
      description: 'What the total is about: the whole country.',
    },
    {
      name: 'official',
      type: 'text',
      isRequired: true,
      oneOf: TOTAL_STANDINGS,
      description: 'Standing of the figure.',
    },
    {
      name: 'series',
      type: 'text',
      oneOf: TOTAL_SERIES,
      description:
        'Of the official counts of the country: wide = all overseas warehouses of Chinese companies, dedicated = those for cross-border e-commerce alone. Figures of the two must not be chained. Empty for what belongs to neither.',
    },
    DEFINITION,
    NOTE,
  ],
} as const satisfies Table;

export const WAREHOUSE_OPERATORS = {
  name: 'warehouse-operators',
  title: 'Overseas warehouses by operator',
  description: 'World or regional totals of single operators.',
  columns: [
    ID,
    OPERATOR_EN,
    OPERATOR_ZH,
    { ...INDICATOR, oneOf: OPERATOR_INDICATORS },
    VALUE,
    { ...UNIT, oneOf: WAREHOUSE_UNITS },
    COMPARATOR,
    AS_OF,
    { name: 'scope', type: 'text', isRequired: true, description: 'What the total is about.' },
    SOURCES,
    CONFIDENCE,
    NOTE,
  ],
} as const satisfies Table;
