// All tables, read and checked as far as one table alone allows.
import { type RowOf, TABLES, type TableName } from '../columns/allTables.ts';
import { fileNameOf } from '../columns/table.ts';
import type { Problem } from './problem.ts';
import { readTable, type TableReading } from './readTable.ts';

export type TableReadings = { readonly [Name in TableName]: TableReading<RowOf<Name>> };

/** The checked rows of every table, in table order. */
export type TableRows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** Content of the files of data/ by name, such as `zones.csv` or `basemap/world.topo.json`. */
export type FolderTexts = ReadonlyMap<string, string>;

export function readTables(texts: FolderTexts): TableReadings {
  const readings = Object.values(TABLES).map((table) => [
    table.name,
    readTable(table, texts.get(fileNameOf(table))),
  ]);
  // TABLES is keyed by table name, so the entries are complete and each has its own row type.
  return Object.fromEntries(readings) as TableReadings;
}

export function rowsOf(readings: TableReadings): TableRows {
  const rows = Object.entries(readings).map(([name, { entries }]) => [
    name,
    entries.map((entry) => entry.row),
  ]);
  return Object.fromEntries(rows) as TableRows;
}

export function readingProblems(readings: TableReadings): readonly Problem[] {
  return Object.values(readings).flatMap((reading) => reading.problems);
}

/** The id of the province of each place, by the place's id. */
export function provinceOfPlaces({ places }: TableReadings): ReadonlyMap<string, string> {
  return new Map(places.entries.map(({ row }) => [row.id, row.province]));
}
