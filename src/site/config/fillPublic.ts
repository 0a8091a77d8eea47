// What `public/` says of this atlas → what the configuration says: names of frames, and the address in examples. The files
// work as they are, so that the dev server needs nothing; a passage that is not there any more stops the build.
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { escaped } from '../escaped.ts';

type Passage = readonly [original: string | RegExp, own: string];

/** Titles as they stand in the files of `public/`. */
const TITLE = "China's cross-border e-commerce zones";
const EXAMPLE_SITE = 'https://example.org/atlas/';

/** As text of a script. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

function passages({
  name,
  title,
  site,
}: AtlasConfig): Readonly<Record<string, readonly Passage[]>> {
  const titles = `{ en: ${quoted(`Map: ${title.en}`)}, zh: ${quoted(`地图：${title.zh}`)} }`;
  const ownSite: readonly Passage[] = site === null ? [] : [[EXAMPLE_SITE, escaped(site)]];
  const page: readonly Passage[] = [
    ['<title>Embed the atlas</title>', `<title>Embed the atlas · ${escaped(name)}</title>`],
    [TITLE, escaped(title.en)],
    ...ownSite,
  ];
  return {
    'embed.js': [[/(?<=const TITLES = )\{[^}]*\}/, titles]],
    'embedding.html': page,
    'using-data.html': [
      ['<title>Use the data</title>', `<title>Use the data · ${escaped(name)}</title>`],
      ...ownSite,
    ],
  };
}

/** The files that say whose atlas it is. */
export const FILLED_FILES = ['embed.js', 'embedding.html', 'using-data.html'] as const;

export function fillPublic(
  file: (typeof FILLED_FILES)[number],
  text: string,
  config: AtlasConfig,
): string {
  return (passages(config)[file] ?? []).reduce((filled, [original, own]) => {
    const parts = filled.split(original);
    if (parts.length < 2) throw new Error(`public/${file} has no ${original} any more`);
    return parts.join(own);
  }, text);
}
