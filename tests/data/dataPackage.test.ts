// datapackage.json is valid by the official profile and true of the bytes that it describes.
import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import profile from './profiles/datapackage-2.0.json' with { type: 'json' };
import { csvRows, files, publishedFeatures, publishedText } from './realTables.ts';
import { type Schema, schemaFaults } from './tableSchemaCheck.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly schema?: Schema;
}

const descriptor = JSON.parse(publishedText('datapackage.json'));
const resources: readonly Resource[] = descriptor.resources;
const tables = resources.filter((resource) => resource.format === 'csv');

// The profile carries annotations for editors (propertyOrder, context) that strict mode refuses.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addFormat('textarea', true);
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const validate = ajv.compile(profile);

describe('datapackage.json', () => {
  it('is valid by the official Data Package v2 profile', () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['a resource without a path', { path: undefined }],
    ['a hash of another form', { hash: 'sha256 of the file' }],
    ['a field of an unknown type', { schema: { fields: [{ name: 'id', type: 'identifier' }] } }],
  ])('would not be valid with %s', (_, change) => {
    const [first, ...others] = resources;
    const broken = { ...descriptor, resources: [{ ...first, ...change }, ...others] };
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  it('names its licence, version and where the data comes from', () => {
    expect(descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    const version = JSON.stringify({ version: descriptor.version, created: descriptor.created });
    expect(version).toMatch(
      /^{"version":"\d+\.\d+\.\d+","created":"\d{4}-\d{2}-\d{2}T00:00:00Z"}$/,
    );
    const titles = descriptor.sources.map((source: { title: string }) => source.title).join('\n');
    expect(titles).toContain('GeoNames');
  });

  it('lists every published file but itself, the base map, the search index and the log of changes', () => {
    const listed = resources.map((resource) => resource.path);
    const published = [...files.keys()].filter(
      (name) =>
        !/^(?:datapackage|basemap\.topo|search|changes)\.json$|\.jsonld$/.test(name) &&
        !name.startsWith('basemap/'),
    );
    expect(listed).toEqual(published);
    expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  });

  it.each(resources)('$path has the bytes, hash and rows that it says', (resource) => {
    const bytes = Buffer.from(publishedText(resource.path), 'utf8');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const rows =
      resource.format === 'csv'
        ? csvRows(publishedText(resource.path))
        : publishedFeatures(resource.path);
    expect(resource).toMatchObject({
      bytes: bytes.length,
      hash: `sha256:${hash}`,
      rowCount: rows.length,
      encoding: 'utf-8',
      mediatype: resource.format === 'csv' ? 'text/csv' : 'application/geo+json',
    });
  });

  it.each(tables)('$path keeps its own Table Schema', ({ path, schema }) => {
    const rowsOf = (name: string) => csvRows(publishedText(`${name}.csv`));
    if (schema === undefined) throw new Error(`${path} has no schema`);
    expect(schemaFaults(csvRows(publishedText(path)), schema, rowsOf)).toEqual([]);
    const [header] = publishedText(path).split('\n');
    expect(header).toBe(schema.fields.map((field) => field.name).join(','));
  });
});
