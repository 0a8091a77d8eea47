// The joined table that readers get for zones: the columns of zones.csv as published, and the properties of zones.geojson.
import { DATE_PRECISIONS, type DatePrecision } from '../../../src/model/partialDate.ts';
import { ZONE_KINDS } from '../../../src/model/zoneKind.ts';
import { PART_OF, PLACE_KIND, PROVINCE } from '../columns/placeTables.ts';
import {
  CONFIDENCE,
  ID,
  LAT,
  LON,
  NAME_EN,
  NAME_ZH,
  NOTE_EN,
  NOTE_ZH,
  SOURCES,
} from '../columns/sharedColumns.ts';
import type { Column, Row, Table } from '../columns/table.ts';
import {
  BATCH,
  DATE_CONFIDENCE,
  DESIGNATED,
  DESIGNATED_BY,
  DOCUMENT,
  ENDED,
  PLACE,
  POSITION_PRECISION,
  SUPERSEDED_BY,
} from '../columns/zoneColumns.ts';

const PRECISIONS: readonly DatePrecision[] = DATE_PRECISIONS;

export const PUBLISHED_ZONES = {
  name: 'zones',
  title: 'Zones',
  description:
    'Every designation: zones of the five kinds (a pilot free trade zone by its areas) and the cities of the retail-import pilot.',
  columns: [
    ID,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      oneOf: ZONE_KINDS,
      description: 'Kind of designation.',
    },
    NAME_EN,
    NAME_ZH,
    { name: 'group', type: 'id', description: 'Pilot free trade zone that this area belongs to.' },
    { name: 'group_en', type: 'text', description: 'Its name in English.' },
    { name: 'group_zh', type: 'text', description: 'Its name in simplified Chinese.' },
    PLACE,
    { ...NAME_EN, name: 'place_en', description: 'Name of the place in English.' },
    { ...NAME_ZH, name: 'place_zh', description: 'Name of the place in simplified Chinese.' },
    { ...PLACE_KIND, name: 'place_kind' },
    { ...PART_OF, name: 'place_part_of' },
    { ...LON, name: 'place_lon', description: "Longitude of the place's own point, WGS 84." },
    { ...LAT, name: 'place_lat', description: "Latitude of the place's own point, WGS 84." },
    {
      name: 'place_importance',
      type: 'integer',
      isRequired: true,
      minimum: 0,
      maximum: 100,
      description: 'How early the map names the place: by its level and population.',
    },
    PROVINCE,
    { ...NAME_EN, name: 'province_en', description: 'Name of the province in English.' },
    { ...NAME_ZH, name: 'province_zh', description: 'Name of the province in simplified Chinese.' },
    DESIGNATED,
    {
      name: 'designated_precision',
      type: 'text',
      oneOf: PRECISIONS,
      description: 'How precise `designated` is.',
    },
    DESIGNATED_BY,
    DATE_CONFIDENCE,
    ENDED,
    SUPERSEDED_BY,
    BATCH,
    DOCUMENT,
    SOURCES,
    CONFIDENCE,
    POSITION_PRECISION,
    LON,
    LAT,
  ],
} as const satisfies Table;

/** zones.csv: with what the page reads later, or not at all, because the first picture does without. */
export const PUBLISHED_ZONE_ROWS = {
  ...PUBLISHED_ZONES,
  columns: [
    ...PUBLISHED_ZONES.columns,
    NOTE_EN,
    NOTE_ZH,
    {
      name: 'document_number_en',
      type: 'text',
      description: 'Number of the designating document, in English.',
    },
    {
      name: 'document_number_zh',
      type: 'text',
      description: 'Number of the designating document, in Chinese.',
    },
    {
      name: 'document_title_en',
      type: 'text',
      description: 'Title of the designating document, in English.',
    },
    {
      name: 'document_title_zh',
      type: 'text',
      description: 'Title of the designating document, in Chinese.',
    },
    { name: 'document_url', type: 'url', description: 'Address of the designating document.' },
    {
      name: 'source_titles_en',
      type: 'text',
      description: 'Titles of `sources` in English, parted by " | ".',
    },
    {
      name: 'source_titles_zh',
      type: 'text',
      description: 'Titles of `sources` in Chinese, parted by " | ".',
    },
    {
      name: 'source_urls',
      type: 'text',
      description: 'Addresses of `sources` as far as they are known, joined by one space.',
    },
  ],
} as const satisfies Table;

export const ZONE_NOTES = {
  name: 'zone-notes',
  title: 'Notes on zones',
  description: 'The notes of zones.csv by themselves, as the page reads them.',
  columns: [ID, { ...NOTE_EN, isRequired: true }, { ...NOTE_ZH, isRequired: true }],
} as const satisfies Table;

export type PublishedZoneRow = Row<typeof PUBLISHED_ZONE_ROWS>;

/** The columns that a GeoJSON feature carries as its geometry, not as properties. */
const POINT_COLUMNS: readonly string[] = [LON.name, LAT.name];

export function propertyColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => !POINT_COLUMNS.includes(column.name));
}
