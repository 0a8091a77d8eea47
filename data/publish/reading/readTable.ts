// The text of one table → its checked rows and all faults that can be seen without the other tables.
import type { CellValue } from '../columns/csvText.ts';
import { columnNames, fileNameOf, type Row, type Table } from '../columns/table.ts';
import { type Cell, readCells } from './csvCells.ts';
import { decodeCell } from './decodeCell.ts';
import { suggestFrom } from './nearest.ts';
import { fileProblem, type Problem, type Severity } from './problem.ts';

/** A line of a table as it stands: its cells by column name. */
export type Cells = ReadonlyMap<string, Cell>;

/** A row and where it stands. */
export interface Entry<R> {
  readonly row: R;
  readonly cells: Cells;
}

export interface TableReading<R> {
  readonly file: string;
  readonly table: Table;
  /** False when the file could not be split into rows: then nothing follows from what is missing in it. */
  readonly isReadable: boolean;
  /** Every line, right or wrong. */
  readonly lines: readonly Cells[];
  /** The lines of which every cell is right. */
  readonly entries: readonly Entry<R>[];
  readonly problems: readonly Problem[];
}

export function readTable<const T extends Table>(
  table: T,
  content: string | undefined,
): TableReading<Row<T>> {
  const file = `data/${fileNameOf(table)}`;
  const unreadable = (problems: readonly Problem[]) => {
    return { file, table, isReadable: false, lines: [], entries: [], problems };
  };
  if (content === undefined) return unreadable([fileProblem(file, 'the file is missing', null)]);
  const csv = readCells(content);
  if ('fault' in csv) return unreadable([{ ...fileProblem(file, '', null), ...csv.fault }]);
  const [header, ...records] = csv.records;
  if (header === undefined) return unreadable([fileProblem(file, 'the header is missing', null)]);
  const headerProblems = checkHeader(file, table, header);
  if (headerProblems.length > 0) return unreadable(headerProblems);

  const names = header.map((cell) => cell.text);
  const readings = records.map((record) => readRecord<Row<T>>(file, table, names, record));
  return {
    file,
    table,
    isReadable: true,
    lines: readings.map(({ cells }) => cells),
    entries: readings.flatMap(({ cells, row }) => (row === null ? [] : [{ row, cells }])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A problem of one cell of a line. */
export function cellProblem(
  file: string,
  cells: Cells,
  field: string,
  message: string,
  suggestion: string | null,
  severity: Severity = 'error',
): Problem {
  const { text: value, line, column } = cells.get(field) ?? { text: '', line: 1, column: 1 };
  return { severity, file, line, column, field, value, message, suggestion };
}

function checkHeader(file: string, table: Table, header: readonly Cell[]): readonly Problem[] {
  const known = columnNames(table);
  const present = header.map((cell) => cell.text);
  const missing = known.filter((name) => !present.includes(name));
  return [
    ...header.flatMap((cell, index): readonly Problem[] => {
      const at = { ...fileProblem(file, '', null), ...positionOf(cell), value: cell.text };
      if (present.indexOf(cell.text) !== index) {
        return [{ ...at, message: 'stands twice in the header', suggestion: 'name a column once' }];
      }
      if (known.includes(cell.text)) return [];
      const suggestion = suggestFrom(cell.text, missing);
      return [{ ...at, message: 'is not a column of this table', suggestion }];
    }),
    ...missing.map((name) => ({
      ...fileProblem(file, 'the column is missing', 'add it to the header and to every row'),
      field: name,
    })),
  ];
}

function readRecord<R>(
  file: string,
  table: Table,
  names: readonly string[],
  record: readonly Cell[],
): { cells: Cells; row: R | null; problems: readonly Problem[] } {
  const cells = new Map(record.slice(0, names.length).map((cell, i) => [names[i] ?? '', cell]));
  if (record.length !== names.length) {
    const message = `the row has ${record.length} cells, the header ${names.length}`;
    const suggestion = 'write every comma, and put a cell that holds one in quotes';
    const start = record[0] ?? { line: 1, column: 1 };
    const problem = { ...fileProblem(file, message, suggestion), ...positionOf(start) };
    return { cells, row: null, problems: [problem] };
  }
  const values: Record<string, CellValue> = {};
  const problems: Problem[] = [];
  for (const column of table.columns) {
    const decoded = decodeCell(column, cells.get(column.name)?.text ?? '');
    if ('value' in decoded) {
      values[column.name] = decoded.value;
      continue;
    }
    const { message, suggestion } = decoded.fault;
    problems.push(cellProblem(file, cells, column.name, message, suggestion));
  }
  // Every column of the table has been decoded by its own definition, from which R is derived.
  return { cells, row: problems.length === 0 ? (values as R) : null, problems };
}

function positionOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column };
}
