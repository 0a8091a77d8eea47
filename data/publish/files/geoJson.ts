// Rows with a point → the text of a GeoJSON FeatureCollection (RFC 7946), one feature a line so that versions compare well.
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import { type AnyRow, columnNames, type Table } from '../columns/table.ts';
import { propertyColumns } from './publishedTables.ts';

/** About one metre. */
const DECIMALS = 5;

/** The rows that have a point; the others stand in the CSV alone. */
export function rowsWithPoint<R extends AnyRow>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => typeof row.lon === 'number' && typeof row.lat === 'number');
}

export interface ForeignMembers extends DataVersion {
  readonly coverage?: readonly AnyRow[];
}

/** `members` are foreign members (RFC 7946, 6.1): the file says which data it is and how complete. */
export function writeGeoJson(
  table: Table,
  rows: readonly AnyRow[],
  members: ForeignMembers,
): string {
  const names = propertyColumns(table).map((column) => column.name);
  const features = rowsWithPoint(rows).map((row) =>
    JSON.stringify({
      type: 'Feature',
      id: row.id,
      geometry: { type: 'Point', coordinates: [row.lon, row.lat] },
      properties: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
    }),
  );
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}

/** The same rows with every coordinate cut to what is published. */
export function roundCoordinates(table: Table, rows: readonly AnyRow[]): readonly AnyRow[] {
  const coordinates = new Set(
    table.columns.filter((column) => column.unit === 'degree').map((column) => column.name),
  );
  return rows.map((row) =>
    Object.fromEntries(
      columnNames(table).map((name) => {
        const value = row[name] ?? null;
        return [name, coordinates.has(name) && typeof value === 'number' ? rounded(value) : value];
      }),
    ),
  );
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
