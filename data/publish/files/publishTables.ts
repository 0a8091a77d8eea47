// Checked tables → the texts of all published files. The same tables always give the same bytes.
import type { CheckedData } from '../checks/checkTables.ts';
import { TABLES } from '../columns/allTables.ts';
import { writeCsv } from '../columns/csvText.ts';
import { type AnyRow, columnNames, type Table } from '../columns/table.ts';
import { PUBLISHED_SOURCES, publishedSources } from '../evidence/publishedSources.ts';
import type { DataOwner } from './attribution.ts';
import { CATALOG_FILE, writeCatalog } from './catalog.ts';
import { type PublishedFile, pathOf, writeDataPackage } from './dataPackage.ts';
import { type ForeignMembers, roundCoordinates, rowsWithPoint, writeGeoJson } from './geoJson.ts';
import { PUBLISHED_COVERAGE, publishedCoverage } from './publishedCoverage.ts';
import { PUBLISHED_ZONE_ROWS, PUBLISHED_ZONES, ZONE_NOTES } from './publishedTables.ts';
import { publishedZones } from './publishedZones.ts';

const DATA_PACKAGE_FILE = 'datapackage.json';

const MAPPED_TABLES: readonly Table[] = [
  PUBLISHED_ZONES,
  TABLES['warehouse-regions'],
  TABLES['warehouse-facilities'],
];

const PUBLISHED_TABLES: readonly Table[] = [
  PUBLISHED_ZONE_ROWS,
  TABLES['warehouse-regions'],
  TABLES['warehouse-facilities'],
  TABLES['warehouse-totals'],
  TABLES.operators,
  TABLES['warehouse-operators'],
  TABLES['warehouse-provinces'],
  TABLES['trade-cities'],
  TABLES.gateways,
  TABLES.places,
  TABLES.provinces,
  TABLES.indicators,
  TABLES.events,
  PUBLISHED_COVERAGE,
  PUBLISHED_SOURCES,
  ZONE_NOTES,
];

/** Names of everything that {@link publishTables} writes. */
export const PUBLISHED_FILES: readonly string[] = [
  ...MAPPED_TABLES.map((table) => pathOf({ table, format: 'geojson' })),
  ...PUBLISHED_TABLES.map((table) => pathOf({ table, format: 'csv' })),
  DATA_PACKAGE_FILE,
  CATALOG_FILE,
];

export function publishTables(
  { rows, version }: Pick<CheckedData, 'rows' | 'version'>,
  owner: DataOwner,
): Map<string, string> {
  const coverage = publishedCoverage(rows);
  const zones = publishedZones(rows);
  const rowsByTable: Readonly<Record<string, readonly AnyRow[]>> = {
    ...rows,
    [PUBLISHED_ZONES.name]: zones,
    [ZONE_NOTES.name]: zones.filter(({ note_en }) => note_en !== null),
    [PUBLISHED_COVERAGE.name]: coverage,
    [PUBLISHED_SOURCES.name]: publishedSources(rows.sources),
  };
  const roundedRows = (table: Table) => roundCoordinates(table, rowsByTable[table.name] ?? []);
  const files = [
    ...MAPPED_TABLES.map((table) =>
      geoJsonFile(table, roundedRows(table), {
        ...version,
        ...(table === PUBLISHED_ZONES ? { coverage } : {}),
      }),
    ),
    ...PUBLISHED_TABLES.map((table) => csvFile(table, roundedRows(table))),
  ];
  const texts = new Map(files.map((file) => [pathOf(file), file.text]));
  return texts
    .set(DATA_PACKAGE_FILE, writeDataPackage(files, version, owner))
    .set(CATALOG_FILE, writeCatalog(files, version, owner));
}

function geoJsonFile(
  table: Table,
  rows: readonly AnyRow[],
  members: ForeignMembers,
): PublishedFile {
  const rowCount = rowsWithPoint(rows).length;
  return { table, format: 'geojson', rowCount, text: writeGeoJson(table, rows, members) };
}

function csvFile(table: Table, rows: readonly AnyRow[]): PublishedFile {
  const text = writeCsv(columnNames(table), rows);
  return { table, format: 'csv', rowCount: rows.length, text };
}
