// What sites that know oEmbed (https://oembed.com/) read of a page: the frame that shows it, as a file for each page. A
// static host cannot answer questions, so a wished width or height changes nothing.
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { escaped } from '../escaped.ts';
import type { DrawnPage } from './drawnPage';
import { PICTURE_SIZE, PREVIEW_PICTURE } from './previewPicture.ts';

/** In a column of text; the frame itself is as wide as there is room. */
const SIZE = { width: 640, height: 480 } as const;

/** From the site's root: of "zh/2020.html" it is "oembed/zh/2020.json". */
export function oEmbedFile(pageFile: string): string {
  return `oembed/${pageFile.replace(/html$/, 'json')}`;
}

/** `site`: the absolute address; without one nobody could frame the page. */
export function oEmbed(
  { fileName, language, title }: Pick<DrawnPage, 'fileName' | 'language' | 'title'>,
  { name, author }: Pick<AtlasConfig, 'name' | 'author'>,
  site: string,
): string {
  const address = `${site}${fileName.replace(/index\.html$/, '')}?lang=${language}&embed=1`;
  const fields = {
    type: 'rich',
    version: '1.0',
    title,
    author_name: author,
    provider_name: name,
    provider_url: site,
    html: `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${SIZE.height}" style="border: 0" loading="lazy" allow="fullscreen"></iframe>`,
    ...SIZE,
    thumbnail_url: `${site}${PREVIEW_PICTURE}`,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  };
  return `${JSON.stringify(fields, null, 1)}\n`;
}
