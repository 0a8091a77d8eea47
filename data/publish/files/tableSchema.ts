// A table's definition → its Table Schema (Data Package v2): https://datapackage.org/standard/table-schema/
import {
  type Column,
  type ColumnType,
  DATE_PATTERN,
  ID_PATTERN,
  keyColumn,
  PERIOD_PATTERN,
  type Table,
} from '../columns/table.ts';

/**
 * Types of the columns. A partial date is no Table Schema `date`, and a list of ids is a `string` with a pattern because
 * the published v2 profile does not know the `list` type that the text of the standard describes.
 */
const FIELD_TYPES: Readonly<Record<ColumnType, FieldType>> = {
  id: { type: 'string', pattern: ID_PATTERN },
  ids: { type: 'string', pattern: `${ID_PATTERN}( ${ID_PATTERN})*` },
  text: { type: 'string' },
  date: { type: 'string', pattern: DATE_PATTERN },
  period: { type: 'string', pattern: `(${PERIOD_PATTERN})` },
  url: { type: 'string', format: 'uri' },
  number: { type: 'number' },
  integer: { type: 'integer' },
};

interface FieldType {
  readonly type: 'string' | 'number' | 'integer';
  readonly format?: string;
  readonly pattern?: string;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly object[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** `publishedTables`: names of the tables that a foreign key may point to. */
export function tableSchema(table: Table, publishedTables: readonly string[]): TableSchema {
  const foreignKeys = table.columns.flatMap((column) => foreignKey(table, column, publishedTables));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(field),
    missingValues: [''],
    primaryKey: [keyColumn(table)],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function field(column: Column): object {
  const { type, format, pattern } = FIELD_TYPES[column.type];
  const constraints = {
    ...(column.isRequired === true && { required: true }),
    ...(column.isUnique === true && { unique: true }),
    ...(column.oneOf !== undefined && { enum: column.oneOf }),
    ...((column.pattern ?? pattern) !== undefined && { pattern: column.pattern ?? pattern }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
    ...(column.maximum !== undefined && { maximum: column.maximum }),
  };
  return {
    name: column.name,
    type,
    ...(format !== undefined && { format }),
    description: column.description,
    ...(column.unit !== undefined && { unit: column.unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A list of ids cannot be a foreign key; a reference into the table itself names no resource. */
function foreignKey(
  table: Table,
  column: Column,
  publishedTables: readonly string[],
): readonly ForeignKey[] {
  const { references, type, name } = column;
  if (references === undefined || type !== 'id' || !publishedTables.includes(references)) return [];
  const resource = references === table.name ? {} : { resource: references };
  return [{ fields: [name], reference: { ...resource, fields: ['id'] } }];
}
