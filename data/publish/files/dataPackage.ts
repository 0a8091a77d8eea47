// The Data Package descriptor (v2) of the published files: what is in them, how to check them, how to cite them.
import { createHash } from 'node:crypto';
import { fileName } from '../../../src/model/config/fileName.ts';
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import type { Table } from '../columns/table.ts';
import { DATA_LICENSE, DATA_SOURCES, type DataOwner } from './attribution.ts';
import { tableSchema } from './tableSchema.ts';

export const FORMATS = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  geojson: { format: 'geojson', mediatype: 'application/geo+json' },
} as const;

export const KEYWORDS: readonly string[] = [
  'China',
  'cross-border e-commerce',
  'pilot zones',
  'bonded zones',
  'warehouses',
];

/** A published file and the table whose rows it holds. */
export interface PublishedFile {
  readonly table: Table;
  readonly format: keyof typeof FORMATS;
  readonly rowCount: number;
  readonly text: string;
}

export function pathOf({ table, format }: Pick<PublishedFile, 'table' | 'format'>): string {
  return `${table.name}.${format}`;
}

export function writeDataPackage(
  files: readonly PublishedFile[],
  version: DataVersion,
  owner: DataOwner,
): string {
  const tables = files.filter(({ format }) => format === 'csv').map(({ table }) => table.name);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: fileName(owner.name),
    title: owner.title,
    description: owner.description,
    ...(owner.site !== null && { homepage: owner.site }),
    version: version.version,
    created: `${version.date}T00:00:00Z`,
    keywords: KEYWORDS,
    licenses: [DATA_LICENSE],
    contributors: [{ title: owner.author, roles: ['creator'] }],
    sources: DATA_SOURCES,
    resources: files.map((file) => resource(file, tables)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The CSV carries the name of the table, because foreign keys point to it. */
function resource(file: PublishedFile, tables: readonly string[]): object {
  const { table, format, rowCount, text } = file;
  const isTable = format === 'csv';
  return {
    name: isTable ? table.name : `${table.name}-${format}`,
    ...(isTable && { type: 'table' }),
    title: table.title,
    description: isTable ? table.description : `${table.description} The rows that have a point.`,
    path: pathOf(file),
    ...FORMATS[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    rowCount,
    ...(isTable && { schema: tableSchema(table, tables) }),
  };
}
