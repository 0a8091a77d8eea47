// zones.csv, zone-groups.csv and retail-import-cities.csv: the designations.
import { RETAIL_IMPORT_TRANCHES } from '../../../src/model/retailImport.ts';
import { GROUPED_ZONE_KINDS, HOSTED_ZONE_KINDS } from '../../../src/model/zoneKind.ts';
import {
  CONFIDENCE,
  ID,
  LAT,
  LON,
  NAME_EN,
  NAME_ZH,
  NOTE_EN,
  NOTE_ZH,
  POSITION_SOURCE,
  SOURCES,
} from './sharedColumns.ts';
import type { Column, Row, Table } from './table.ts';
import {
  BATCH,
  DATE_CONFIDENCE,
  DESIGNATED,
  DESIGNATED_BY,
  DOCUMENT,
  ENDED,
  GROUP,
  PLACE,
  POSITION_PRECISION,
  SUPERSEDED_BY,
} from './zoneColumns.ts';

const HOSTED_KIND = {
  name: 'kind',
  type: 'text',
  isRequired: true,
  oneOf: HOSTED_ZONE_KINDS,
  description: 'Kind of zone.',
} as const satisfies Column;

export const ZONES = {
  name: 'zones',
  title: 'Zones',
  description: 'One zone, or one area of a pilot free trade zone, a row.',
  columns: [
    ID,
    HOSTED_KIND,
    NAME_EN,
    NAME_ZH,
    GROUP,
    PLACE,
    DESIGNATED,
    DESIGNATED_BY,
    DATE_CONFIDENCE,
    ENDED,
    SUPERSEDED_BY,
    BATCH,
    DOCUMENT,
    SOURCES,
    CONFIDENCE,
    LON,
    LAT,
    POSITION_PRECISION,
    POSITION_SOURCE,
    { name: 'customs_code', type: 'text', description: 'Code of the customs, where one is known.' },
    { name: 'launched', type: 'date', description: 'Opening day, where it is known.' },
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;

export const ZONE_GROUPS = {
  name: 'zone-groups',
  title: 'Zone groups',
  description: 'The pilot free trade zones, each of several areas.',
  columns: [ID, { ...HOSTED_KIND, oneOf: GROUPED_ZONE_KINDS }, NAME_EN, NAME_ZH],
} as const satisfies Table;

export const RETAIL_IMPORT_CITIES = {
  name: 'retail-import-cities',
  title: 'Retail-import cities',
  description: 'Places on the lists of the retail-import pilot.',
  columns: [
    ID,
    { ...PLACE, isUnique: true },
    {
      name: 'listed',
      type: 'date',
      isRequired: true,
      description: 'Date from which the place is on a list.',
    },
    { ...DOCUMENT, name: 'listed_document' },
    {
      name: 'tranche',
      type: 'text',
      isRequired: true,
      oneOf: RETAIL_IMPORT_TRANCHES,
      description: 'List that first names the place.',
    },
    ENDED,
    { ...SUPERSEDED_BY, references: 'retail-import-cities' },
    SOURCES,
    CONFIDENCE,
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;

export type ZoneRow = Row<typeof ZONES>;
export type ZoneGroupRow = Row<typeof ZONE_GROUPS>;
export type RetailImportRow = Row<typeof RETAIL_IMPORT_CITIES>;
