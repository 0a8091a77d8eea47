// Checks CSV rows against a Table Schema as a stranger would who knows the standard but not this build.
import type { csvRows } from './realTables.ts';

type Rows = ReturnType<typeof csvRows>;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly [string];
    readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
  }[];
}

/** Sentences on what does not fit; empty when all does. */
export function schemaFaults(
  rows: Rows,
  schema: Schema,
  rowsOf: (resource: string) => Rows,
): readonly string[] {
  const [key = ''] = schema.primaryKey;
  return [
    ...schema.fields.flatMap((field) => fieldFaults(rows, field)),
    ...(new Set(rows.map((row) => row[key])).size === rows.length ? [] : [`${key} is not unique`]),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: [name], reference }) => {
      const target = reference.resource === undefined ? rows : rowsOf(reference.resource);
      const known = new Set(target.map((row) => row[reference.fields[0]]));
      return rows
        .filter((row) => row[name] !== '' && !known.has(row[name]))
        .map((row) => `${row[key]}: ${name} ${row[name]} is not in ${reference.resource}`);
    }),
  ];
}

function fieldFaults(rows: Rows, { name, type, constraints = {} }: Field): readonly string[] {
  const values = rows.map((row) => row[name]);
  const present = values.filter((value) => value !== undefined && value !== '');
  const { required, unique, minimum = -Infinity, maximum = Infinity, pattern } = constraints;
  const isNumeric = type === 'number' || type === 'integer';
  const fits = (value: string) =>
    (pattern === undefined || new RegExp(`^(${pattern})$`).test(value)) &&
    (constraints.enum === undefined || constraints.enum.includes(value)) &&
    (!isNumeric || (Number(value) >= minimum && Number(value) <= maximum)) &&
    (type !== 'integer' || Number.isInteger(Number(value)));
  return [
    ...(values.includes(undefined) ? [`${name} is no column`] : []),
    ...(required === true && present.length < values.length ? [`${name} is empty somewhere`] : []),
    ...(unique === true && new Set(present).size < present.length ? [`${name} repeats`] : []),
    ...present
      .filter((value) => value !== undefined && !fits(value))
      .map((value) => `${name} does not allow ${value}`),
  ];
}
