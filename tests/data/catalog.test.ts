// catalog.jsonld has what DCAT asks for, and is true of the files beside it, here and in the folder of a version.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../data/publish/columns/allTables.ts';
import { NOBODY } from '../../data/publish/files/attribution.ts';
import { writeCatalog } from '../../data/publish/files/catalog.ts';
import { files, publishedText } from './realTables.ts';

interface Node {
  readonly [key: string]: unknown;
}

const catalog = JSON.parse(publishedText('catalog.jsonld'));
const datasets: readonly Node[] = catalog['dcat:dataset'];
const distributionsOf = (dataset: Node) => dataset['dcat:distribution'] as readonly Node[];

/** Every key and type below a node, and every address. */
function namesOf(node: unknown): { readonly terms: string[]; readonly addresses: string[] } {
  if (Array.isArray(node)) {
    const all = node.map(namesOf);
    return {
      terms: all.flatMap(({ terms }) => terms),
      addresses: all.flatMap((each) => each.addresses),
    };
  }
  if (typeof node !== 'object' || node === null) return { terms: [], addresses: [] };
  const inner = Object.values(node).map(namesOf);
  const own = node as Node;
  return {
    terms: [
      ...Object.keys(node).filter((key) => !key.startsWith('@')),
      ...(typeof own['@type'] === 'string' ? [own['@type']] : []),
      ...inner.flatMap(({ terms }) => terms),
    ],
    addresses: [
      ...(typeof own['@id'] === 'string' ? [own['@id']] : []),
      ...inner.flatMap(({ addresses }) => addresses),
    ],
  };
}

it('has a data set for each table, with each of its files once', () => {
  const { resources } = JSON.parse(publishedText('datapackage.json'));
  const paths = datasets.flatMap((each) => distributionsOf(each).map((file) => file['@id']));
  expect([...paths].sort()).toEqual(
    resources.map(({ path }: { readonly path: string }) => path).sort(),
  );
  expect(datasets.map((each) => each['dct:identifier'])).toEqual([
    ...new Set(paths.map((path) => String(path).replace(/\.\w+$/, ''))),
  ]);
});

it.each(datasets.map((each) => [String(each['dct:identifier']), each] as const))(
  '%s says what it is, whose, of which version, and the truth of its files',
  (_, dataset) => {
    for (const key of [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dct:license',
      'dcat:keyword',
    ]) {
      expect(dataset[key], key).toBeTruthy();
    }
    expect(dataset['dcat:version']).toBe(catalog['dcat:version']);
    for (const file of distributionsOf(dataset)) {
      const bytes = Buffer.from(publishedText(String(file['@id'])), 'utf8');
      expect(file).toMatchObject({
        'dcat:downloadURL': { '@id': file['@id'] },
        'dcat:byteSize': { '@value': String(bytes.length) },
        'spdx:checksum': {
          'spdx:checksumValue': { '@value': createHash('sha256').update(bytes).digest('hex') },
        },
      });
    }
  },
);

describe('addresses', () => {
  it('are words of the vocabularies, the files beside it, or absolute', () => {
    const { '@context': context, ...rest } = catalog;
    const { terms, addresses } = namesOf(rest);
    const loose = terms.filter((term) => !Object.keys(context).includes(term.split(':')[0] ?? ''));
    expect(loose).toEqual([]);
    const unknown = addresses.filter(
      (each) => !files.has(each.replace(/#.*/, '')) && !/^(?:https:\/\/|spdx:)/.test(each),
    );
    expect(unknown).toEqual([]);
  });

  it('lead from every version to the newest and to itself, where the site is known', () => {
    const table = TABLES.gateways;
    const file = { table, format: 'csv', rowCount: 0, text: 'id\n' } as const;
    const version = { version: '2026.11.26', date: '2026-11-26' };
    const site = 'https://example.org/atlas/';
    const [dataset] = JSON.parse(writeCatalog([file], version, { ...NOBODY, site }))[
      'dcat:dataset'
    ];
    expect(dataset).toMatchObject({
      'dcat:hasCurrentVersion': { '@id': `${site}data/catalog.jsonld#gateways` },
      'dcat:hasVersion': { '@id': `${site}v/2026.11.26/data/catalog.jsonld#gateways` },
      'dcat:landingPage': { '@id': `${site}about.html` },
    });
  });
});
