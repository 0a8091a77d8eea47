// The published tables as a DCAT catalogue in JSON-LD (https://www.w3.org/TR/vocab-dcat-3/): a data set for each table,
// with a distribution for each form of it. Addresses of files are relative to the catalogue, so that it is as true in the
// folder of a version as beside the newest.
import { createHash } from 'node:crypto';
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import { DATA_LICENSE, type DataOwner } from './attribution.ts';
import { FORMATS, KEYWORDS, type PublishedFile, pathOf } from './dataPackage.ts';

export const CATALOG_FILE = 'catalog.jsonld';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',

  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const english = (value: string) => ({ '@value': value, '@language': 'en' });
const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });

function distribution(file: PublishedFile): object {
  const path = pathOf(file);
  const bytes = Buffer.byteLength(file.text);
  return {
    '@id': path,
    '@type': 'dcat:Distribution',
    'dct:title': english(path),
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${FORMATS[file.format].mediatype}`,
    },
    'dcat:byteSize': typed('nonNegativeInteger', String(bytes)),
    'dct:license': { '@id': DATA_LICENSE.path },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(
        'hexBinary',
        createHash('sha256').update(file.text).digest('hex'),
      ),
    },
  };
}

export function writeCatalog(
  files: readonly PublishedFile[],
  { version, date }: DataVersion,
  { title, description, author, site }: DataOwner,
): string {
  const shared = {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': author },
    'dct:license': { '@id': DATA_LICENSE.path },
    'dct:modified': typed('date', date),
    'dcat:version': version,
    'dcat:keyword': KEYWORDS.map(english),
    ...(site !== null && { 'dcat:landingPage': { '@id': `${site}about.html` } }),
  };
  const tables = [...new Map(files.map(({ table }) => [table.name, table])).values()];
  const catalog = {
    '@context': CONTEXT,
    '@id': CATALOG_FILE,
    '@type': 'dcat:Catalog',
    'dct:title': english(title),
    'dct:description': english(description),
    ...shared,
    'dcat:dataset': tables.map((table) => ({
      '@id': `${CATALOG_FILE}#${table.name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': table.name,
      'dct:title': english(table.title),
      'dct:description': english(table.description),
      ...shared,
      // Where the newest is, and where this state stays.
      ...(site !== null && {
        'dcat:hasCurrentVersion': { '@id': `${site}data/${CATALOG_FILE}#${table.name}` },
        'dcat:hasVersion': { '@id': `${site}v/${version}/data/${CATALOG_FILE}#${table.name}` },
      }),
      'dcat:distribution': files.filter((file) => file.table.name === table.name).map(distribution),
    })),
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}
