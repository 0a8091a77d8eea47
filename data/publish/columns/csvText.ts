// Writes a table as CSV: RFC 4180 quoting, LF line ends, an empty cell for null, one space between the items of a list.
import { quotedCell } from '../../../src/dataset/csv/csvQuoting.ts';

export type CellValue = string | number | boolean | null | readonly string[];

export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CellValue>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return [columns, ...lines]
    .map((cells) => `${cells.map((cell) => quotedCell(cell, ',')).join(',')}\n`)
    .join('');
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
