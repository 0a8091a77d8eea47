// provinces.csv and places.csv: where zones lie.
import { PLACE_KINDS, PLACE_LEVELS } from '../../../src/model/place.ts';
import { ID, LAT, LON, NAME_EN, NAME_ZH, NOTE, POSITION_SOURCE } from './sharedColumns.ts';
import type { Column, Row, Table } from './table.ts';

export const PLACE_KIND = {
  name: 'kind',
  type: 'text',
  isRequired: true,
  oneOf: PLACE_KINDS,
  description: 'Administrative kind of the place.',
} as const satisfies Column;

const LEVEL = {
  name: 'level',
  type: 'text',
  oneOf: PLACE_LEVELS,
  description:
    'What the city is above its kind: directly under the central government, sub-provincial, or the capital of a province.',
} as const satisfies Column;

const POPULATION = {
  name: 'population',
  type: 'integer',
  minimum: 1,
  unit: 'inhabitants',
  description: 'Inhabitants as the gazetteer has them; they only rank names on the map.',
} as const satisfies Column;

const POPULATION_SOURCE = {
  name: 'population_source',
  type: 'text',
  description: 'Where the population comes from.',
} as const satisfies Column;

export const PROVINCE = {
  name: 'province',
  type: 'id',
  isRequired: true,
  references: 'provinces',
  description: 'Provincial-level region that the place lies in: id of provinces.csv.',
} as const satisfies Column;

export const PART_OF = {
  name: 'part_of',
  type: 'id',
  references: 'places',
  description: 'Place whose retail-import listing covers this one too: id of places.csv.',
} as const satisfies Column;

export const PROVINCES = {
  name: 'provinces',
  title: 'Provincial-level regions',
  description: 'The 31 provincial-level regions of mainland China.',
  columns: [ID, NAME_EN, NAME_ZH, LON, LAT, POSITION_SOURCE],
} as const satisfies Table;

export const PLACES = {
  name: 'places',
  title: 'Places',
  description:
    'Cities, county-level cities, prefectures and other places that host zones; each stands once.',
  columns: [
    ID,
    NAME_EN,
    NAME_ZH,
    PLACE_KIND,
    PROVINCE,
    PART_OF,
    LON,
    LAT,
    POSITION_SOURCE,
    LEVEL,
    POPULATION,
    POPULATION_SOURCE,
    NOTE,
  ],
} as const satisfies Table;

export type ProvinceRow = Row<typeof PROVINCES>;
export type PlaceRow = Row<typeof PLACES>;
