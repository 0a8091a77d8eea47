// What search engines read on the page about the data: schema.org's Dataset of the whole, with one for each table.
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { LANGUAGE_TAGS, type Language } from '@/model/language';

/** Of datapackage.json, what this needs. */
interface Descriptor {
  readonly version: string;
  readonly created: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly path: string }[];
  readonly resources: readonly {
    readonly title: string;
    readonly description: string;
    readonly path: string;
    readonly mediatype: string;
    readonly bytes: number;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

export interface StructuredInput {
  /** Text of datapackage.json. */
  readonly descriptor: string;
  readonly config: AtlasConfig;
  readonly language: Language;
  /** The page that it stands on, from the site's root. */
  readonly page: string;
}

/** JSON-LD; addresses are absolute where the site's is known. */
export function structuredData({ descriptor, config, language, page }: StructuredInput): string {
  const site = config.site ?? '';
  const { version, created, keywords, licenses, resources }: Descriptor = JSON.parse(descriptor);
  const shared = {
    license: licenses[0]?.path,
    creator: { '@type': 'Organization', name: config.author },
    version,
    dateModified: created.slice(0, 10),
    isAccessibleForFree: true,
    inLanguage: config.languages.map((each) => LANGUAGE_TAGS[each]),
    ...(site !== '' && { url: `${site}${page}` }),
  };
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${site}data/${path}`,
  });
  const whole = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${config.name}: ${config.title[language]}`,
    description: config.description[language],
    keywords,
    ...shared,
    distribution: [download('datapackage.json', 'application/json')],
    hasPart: resources.map(({ title, description, path, mediatype, bytes, schema }) => ({
      '@type': 'Dataset',
      name: `${config.name}: ${title} (${path})`,
      description: `${description} ${config.description.en}`,
      ...shared,
      distribution: [{ ...download(path, mediatype), contentSize: `${bytes} B` }],
      ...(schema !== undefined && { variableMeasured: schema.fields.map(({ name }) => name) }),
    })),
  };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
