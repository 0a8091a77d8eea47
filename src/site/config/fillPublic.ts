// What `public/` says of this atlas → what the configuration says: names of frames, the address in examples, the version in one. The files
// work as they are, so that the dev server needs nothing; a passage that is not there any more stops the build.
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import type { DataVersion } from '../../model/dataVersion.ts';
import type { Language } from '../../model/language.ts';
import { escaped } from '../escaped.ts';

type Passage = readonly [original: string | RegExp, own: string];

/** Titles as they stand in the files of `public/`. */
const TITLES: Readonly<Record<Language, string>> = {
  en: "China's cross-border e-commerce zones",
  zh: '中国跨境电商试验区地图',
};
const EXAMPLE_SITE = 'https://example.org/atlas/';

/** As text of a script. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

function passages(
  { name, title, site }: AtlasConfig,
  { version }: DataVersion,
): Readonly<Record<FilledFile, readonly Passage[]>> {
  const titles = `{ en: ${quoted(`Map: ${title.en}`)}, zh: ${quoted(title.zh.endsWith('地图') ? title.zh : `地图：${title.zh}`)} }`;
  const page: readonly Passage[] = [
    [/(?=<\/title>)/, ` · ${escaped(name)}`],
    ...(site === null ? [] : [[EXAMPLE_SITE, escaped(site)] as const]),
  ];
  // A version that there is: that of the build is kept with it.
  const onData: readonly Passage[] = [...page, [/(?<=v\/)[\d.]+(?=\/data\/zones\.csv)/, version]];
  return {
    'embed.js': [[/(?<=const TITLES = )\{[^}]*\}/, titles]],
    'embedding.html': [...page, [TITLES.en, escaped(title.en)]],
    'embedding-zh.html': [...page, [TITLES.zh, escaped(title.zh)]],
    'using-data.html': onData,
    'using-data-zh.html': onData,
  };
}

/** The files that say whose atlas it is. */
export const FILLED_FILES = [
  'embed.js',
  'embedding.html',
  'embedding-zh.html',
  'using-data.html',
  'using-data-zh.html',
] as const;
type FilledFile = (typeof FILLED_FILES)[number];

export function fillPublic(
  file: FilledFile,
  text: string,
  config: AtlasConfig,
  version: DataVersion,
): string {
  return passages(config, version)[file].reduce((filled, [original, own]) => {
    const parts = filled.split(original);
    if (parts.length < 2) throw new Error(`public/${file} has no ${original} any more`);
    return parts.join(own);
  }, text);
}
