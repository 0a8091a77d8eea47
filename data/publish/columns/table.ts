// What a table is: its columns with type, limits and meaning. Validation, column order, row types and the published
// Table Schemas all follow from these definitions. Knows no single table.
import { YEAR_PARTS } from '../../../src/model/partOfYear.ts';
import type { CellValue } from './csvText.ts';

export const COLUMN_TYPES = [
  'id',
  'ids',
  'text',
  'date',
  'period',
  'url',
  'number',
  'integer',
] as const;
/** `date`: YYYY, YYYY-MM or YYYY-MM-DD. `period`: a date, or YYYY-Q1, YYYY-H1, YYYY-Q1Q3. `ids`: joined by one space. */
export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly isRequired?: boolean;
  readonly isUnique?: boolean;
  /** Closed list. */
  readonly oneOf?: readonly string[];
  /** The whole cell must match; `patternHint` says it in words. */
  readonly pattern?: string;
  readonly patternHint?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
  /** Name of the table whose `id` stands here. */
  readonly references?: string;
}

export interface Table {
  /** Also the file name without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

type Value<C extends Column> = C extends { readonly type: 'number' | 'integer' }
  ? number
  : C extends { readonly type: 'ids' }
    ? readonly string[]
    : C extends { readonly oneOf: readonly (infer Word)[] }
      ? Word
      : string;

/** The type of a checked row of a table: a cell that may be empty is null then. */
export type Row<T extends Table> = {
  readonly [C in T['columns'][number] as C['name']]: C extends { readonly isRequired: true }
    ? Value<C>
    : C extends { readonly type: 'ids' }
      ? readonly string[]
      : Value<C> | null;
};

/** A row of any table. */
export type AnyRow = Readonly<Record<string, CellValue>>;

export function fileNameOf(table: Table): string {
  return `${table.name}.csv`;
}

export function columnNames(table: Table): readonly string[] {
  return table.columns.map((column) => column.name);
}

/** Ids are lower-case ASCII words and digits joined by hyphens. */
export const ID_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*';
export const DATE_PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?';
export const PERIOD_PATTERN = `${DATE_PATTERN}|\\d{4}-(${YEAR_PARTS.join('|')})`;

/** The column that names the rows of a table is the first: the id, or the kind where there is one row for each. */
export function keyColumn({ columns: [key] }: Table): string {
  if (key?.isUnique !== true) throw new Error('the first column of a table must be unique');
  return key.name;
}
