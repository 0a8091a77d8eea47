// Where a value of a published record is kept: the row of the table, or the row of another table that was joined to it.
import type { TableName } from '../columns/allTables.ts';
import { keyColumn } from '../columns/table.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Cells, TableReading } from '../reading/readTable.ts';

type AnyReading = TableReading<unknown>;

/** A line of a table. */
export interface Line {
  readonly reading: AnyReading;
  readonly cells: Cells;
}

/** A cell of a line, by the name of its column. */
export interface Place extends Line {
  readonly column: string;
}

/** The first line of that name, or null. */
export function lineOf(reading: AnyReading, name: string): Line | null {
  const key = keyColumn(reading.table);
  const cells = reading.lines.find((line) => line.get(key)?.text === name);
  return cells === undefined ? null : { reading, cells };
}

/** What the published zones call otherwise than their tables. */
const TABLE_NAMES: Readonly<Record<string, readonly string[]>> = {
  longitude: ['lon'],
  latitude: ['lat'],
  designated: ['listed'],
  document: ['listed_document'],
  batch: ['tranche'],
  date_confidence: ['confidence'],
  en: ['name_en'],
  zh: ['name_zh'],
};

/** What is joined into the published zones, by the beginning of its name. */
const JOINED: readonly {
  readonly prefix: string;
  readonly column: string;
  readonly table: TableName;
}[] = [
  { prefix: 'group_', column: 'group', table: 'zone-groups' },
  { prefix: 'place_', column: 'place', table: 'places' },
  { prefix: 'province_', column: 'province', table: 'provinces' },
];

/** The cell of a published field: in the line itself, or in one that it names; null when no table has it. */
export function placeOf(line: Line, field: string, readings: TableReadings): Place | null {
  const own = [field, ...(TABLE_NAMES[field] ?? [])].find((name) => line.cells.has(name));
  if (own !== undefined) return { ...line, column: own };
  const join = JOINED.find(({ prefix }) => field.startsWith(prefix));
  if (join === undefined) return null;
  // A zone has its province from its place.
  const from = join.column === 'province' ? joinedLine(line, 'place', 'places', readings) : line;
  const target = from === null ? null : joinedLine(from, join.column, join.table, readings);
  return target === null ? null : placeOf(target, field.slice(join.prefix.length), readings);
}

function joinedLine(
  { cells }: Line,
  column: string,
  table: TableName,
  readings: TableReadings,
): Line | null {
  return lineOf(readings[table], cells.get(column)?.text ?? '');
}
