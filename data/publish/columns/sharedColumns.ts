// Columns that mean the same in every table that has them.

import { CONFIDENCES } from '../../../src/model/confidence.ts';
import { COMPARATORS, FIGURE_UNITS, TOTAL_STANDINGS } from '../../../src/model/figure.ts';
import type { Column } from './table.ts';

export const ID = {
  name: 'id',
  type: 'id',
  isRequired: true,
  isUnique: true,
  description: 'Identifier of the row; it never changes.',
} as const satisfies Column;

export const NAME_EN = {
  name: 'name_en',
  type: 'text',
  isRequired: true,
  description: 'Name in English.',
} as const satisfies Column;

export const NAME_ZH = {
  name: 'name_zh',
  type: 'text',
  isRequired: true,
  description: 'Name in simplified Chinese.',
} as const satisfies Column;

export const SOURCES = {
  name: 'sources',
  type: 'ids',
  isRequired: true,
  references: 'sources',
  description: 'Where it was read: ids of sources.csv, joined by one space.',
} as const satisfies Column;

export const CONFIDENCE = {
  name: 'confidence',
  type: 'text',
  isRequired: true,
  oneOf: CONFIDENCES,
  description:
    'How well the row is documented: confirmed = two or more separately published documents, one-source = one, memory = none was found.',
} as const satisfies Column;

/** For editors: the page does not show it. */
export const NOTE = {
  name: 'note',
  type: 'text',
  description: 'What else an editor must know, in English.',
} as const satisfies Column;

export const NOTE_EN = {
  name: 'note_en',
  type: 'text',
  description: 'What else a reader must know, in English.',
} as const satisfies Column;

export const NOTE_ZH = {
  name: 'note_zh',
  type: 'text',
  description: 'What else a reader must know, in Chinese.',
} as const satisfies Column;

export const LON = {
  name: 'lon',
  type: 'number',
  isRequired: true,
  minimum: -180,
  maximum: 180,
  unit: 'degree',
  description: 'Longitude, WGS 84.',
} as const satisfies Column;

export const LAT = {
  name: 'lat',
  type: 'number',
  isRequired: true,
  minimum: -90,
  maximum: 90,
  unit: 'degree',
  description: 'Latitude, WGS 84.',
} as const satisfies Column;

/** Where the point of a row may be unknown. */
export const OPTIONAL_LON = { ...LON, isRequired: false } as const satisfies Column;
export const OPTIONAL_LAT = { ...LAT, isRequired: false } as const satisfies Column;

export const POSITION_SOURCE = {
  name: 'position_source',
  type: 'text',
  description: 'Where the point comes from.',
} as const satisfies Column;

/** Each table names the indicators that it knows (`oneOf`). */
export const INDICATOR = {
  name: 'indicator',
  type: 'text',
  isRequired: true,
  description: 'What is counted or measured.',
} as const satisfies Column;

export const VALUE = {
  name: 'value',
  type: 'number',
  description: 'The figure, in `unit`; empty where the source names the item without a figure.',
} as const satisfies Column;

export const UNIT = {
  name: 'unit',
  type: 'text',
  isRequired: true,
  oneOf: FIGURE_UNITS,
  description: 'Unit of `value`.',
} as const satisfies Column;

export const COMPARATOR = {
  name: 'comparator',
  type: 'text',
  isRequired: true,
  oneOf: COMPARATORS,
  description:
    'How `value` is meant: exact, about (rounded), more_than and almost (bounds, not values), not_published (named without a figure).',
} as const satisfies Column;

export const AS_OF = {
  name: 'as_of',
  type: 'period',
  isRequired: true,
  description:
    'The date or period that the figure is about: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1 or YYYY-Q1Q3.',
} as const satisfies Column;

export const OPERATOR_EN = {
  name: 'operator_en',
  type: 'text',
  isRequired: true,
  description: 'Operator as the sources name it, in English.',
} as const satisfies Column;

export const OPERATOR_ZH = {
  name: 'operator_zh',
  type: 'text',
  description: 'Operator as the sources name it, in Chinese.',
} as const satisfies Column;

export const DEFINITION_EN = {
  name: 'definition_en',
  type: 'text',
  description: 'What the figure counts, in English.',
} as const satisfies Column;

export const DEFINITION_ZH = {
  name: 'definition_zh',
  type: 'text',
  description: 'What the figure counts, in Chinese.',
} as const satisfies Column;

export const COORD_SOURCE = {
  name: 'coord_source',
  type: 'text',
  description: 'Where the point comes from.',
} as const satisfies Column;

export const ISSUER_EN = {
  name: 'issuer_en',
  type: 'text',
  isRequired: true,
  description: 'Who issued the figure, in English.',
} as const satisfies Column;

export const ISSUER_ZH = {
  name: 'issuer_zh',
  type: 'text',
  isRequired: true,
  description: 'Who issued the figure, in Chinese.',
} as const satisfies Column;

export const STANDING = {
  name: 'official',
  type: 'text',
  isRequired: true,
  oneOf: TOTAL_STANDINGS,
  description: 'Standing of the figure.',
} as const satisfies Column;

export const COUNTRY_CODE = {
  name: 'iso2',
  type: 'text',
  pattern: '[A-Z]{2}',
  patternHint: 'an ISO 3166-1 alpha-2 code such as US',
  description: 'ISO 3166-1 alpha-2 code of the country.',
} as const satisfies Column;
