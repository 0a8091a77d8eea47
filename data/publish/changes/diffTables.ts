// Two states of a table → the rows that were added, changed, removed, by id. Knows no table: any state of before is
// read, whatever columns it had.
import type { BilingualName } from '../../../src/model/place.ts';
import type { NamedRow, TableChanges } from '../../../src/model/published/publishedChanges.ts';
import { readCells } from '../reading/csvCells.ts';

type Cells = Readonly<Record<string, string>>;

interface TableState {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Cells>;
}

/** What rows are called, the first that a row has. */
const NAMES = ['name', 'title', 'facility_name', 'region', 'operator', 'definition'];

/** Throws with file and line where the text is no CSV. */
function readState(table: string, content: string): TableState {
  const read = readCells(content);
  if ('fault' in read) {
    throw new Error(`${table}, line ${read.fault.line}: ${read.fault.message}`);
  }
  const [columns = [], ...lines] = read.records.map((record) => record.map(({ text }) => text));
  const key = columns[0] ?? 'id';
  const rows = lines.map((line): [string, Cells] => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']));
    return [cells[key] ?? '', cells];
  });
  return { columns, rows: new Map(rows) };
}

function nameOf(cells: Cells): BilingualName | null {
  for (const name of NAMES) {
    const en = cells[`${name}_en`] ?? cells[name] ?? '';
    const zh = cells[`${name}_zh`] ?? '';
    if (en !== '' || zh !== '') return { en: en === '' ? zh : en, zh: zh === '' ? en : zh };
  }
  return null;
}

function named(id: string, cells: Cells): NamedRow {
  return { id, name: nameOf(cells) };
}

/** `before`, `after`: texts of the CSV; `before` is undefined for a table that was not there. */
export function diffTable(table: string, before: string | undefined, after: string): TableChanges {
  const [old, now] = [readState(table, before ?? ''), readState(table, after)];
  const shared = now.columns.filter((column) => old.columns.includes(column));
  const changed = [...now.rows].flatMap(([id, cells]) => {
    const was = old.rows.get(id);
    if (was === undefined) return [];
    const differing = shared.filter((column) => was[column] !== cells[column]);
    if (differing.length === 0) return [];
    const pairs = differing.map((column): [string, [string, string]] => [
      column,
      [was[column] ?? '', cells[column] ?? ''],
    ]);
    return [{ ...named(id, cells), cells: Object.fromEntries(pairs) }];
  });
  return {
    table,
    isNew: before === undefined,
    newColumns: before === undefined ? [] : now.columns.filter((each) => !shared.includes(each)),
    goneColumns: old.columns.filter((each) => !shared.includes(each)),
    added: [...now.rows].filter(([id]) => !old.rows.has(id)).map((row) => named(...row)),
    changed,
    removed: [...old.rows].filter(([id]) => !now.rows.has(id)).map((row) => named(...row)),
  };
}

export function isDifferent(changes: TableChanges): boolean {
  const { isNew, newColumns, goneColumns, added, changed, removed } = changes;
  return (
    isNew || [newColumns, goneColumns, added, changed, removed].some((each) => each.length > 0)
  );
}
