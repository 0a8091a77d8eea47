// Rows → the text of a file. A cell that a spreadsheet would run as a formula begins with an apostrophe.
import { quotedCell } from '@/dataset/csv/csvQuoting';
import type { DataVersion } from '@/model/dataVersion';

export const TABLE_FORMATS = ['csv', 'tsv', 'geojson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  geojson: 'application/geo+json',
};

/** Spreadsheets take a text for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Begins like a formula, or like a cell that was escaped (so that escaping can be undone). */
const RISKY = /^[=+\-@\t\r']/;

type Cell = string | number | readonly string[] | null;

/** A row has an id and a point, null where it is not known; its other cells are texts, numbers, lists. */
export interface TableRow {
  readonly id: string;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** `columns`: of a row, where there may be none. */
export function writeTable(
  rows: readonly TableRow[],
  format: TableFormat,
  version: DataVersion | null,
  columns = columnsOf(rows),
): string {
  if (format === 'geojson') return writeGeoJson(rows, version);
  return BYTE_ORDER_MARK + writeSeparated(rows, format === 'csv' ? ',' : '\t', columns);
}

export function columnsOf([row]: readonly object[]): readonly string[] {
  return Object.keys(row ?? {});
}

/** RFC 4180 with LF line ends; with tabs the quoting is the same. */
export function writeSeparated(
  rows: readonly object[],
  separator: string,
  columns = columnsOf(rows),
): string {
  return writeCells(
    [columns, ...rows.map((row): readonly Cell[] => Object.values(row))],
    separator,
  );
}

/** Lines of cells, with the same quoting and the same care for formulas. */
export function writeCells(lines: readonly (readonly Cell[])[], separator: string): string {
  return lines
    .map(
      (cells) => `${cells.map((cell) => quotedCell(cellText(cell), separator)).join(separator)}\n`,
    )
    .join('');
}

/** Numbers are safe as they are; lists stand with one space between the items. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' ');
  return RISKY.test(text) ? `'${text}` : text;
}

/** RFC 7946; what has no point has no geometry; version and date are foreign members. */
function writeGeoJson(rows: readonly TableRow[], version: DataVersion | null): string {
  const features = rows.map(({ lon, lat, ...properties }) =>
    JSON.stringify({
      type: 'Feature',
      id: properties.id,
      geometry: lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties,
    }),
  );
  const head = JSON.stringify({ type: 'FeatureCollection', ...version }).slice(0, -1);
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}
