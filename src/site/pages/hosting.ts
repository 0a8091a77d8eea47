// What a site needs around its pages on a static host: the way back from a lost address, a list of its addresses for
// search engines, the licences of what it ships.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { folderAmong } from '../../model/config/languageFolder.ts';
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { SIDE_PAGES, type SidePage, sidePageFile } from '../../model/published/sidePages.ts';
import { escaped } from '../escaped.ts';
import type { DrawnPage } from './drawnPage';

/**
 * A host shows it at any depth of a lost address: it knows the way back only where the site's address is known, else
 * from the host's root.
 */
export function lostPage({
  site,
  name,
  title,
  languages,
}: Pick<AtlasConfig, 'site' | 'name' | 'title' | 'languages'>): string {
  const root = site === null ? '/' : new URL(site).pathname;
  const ways = languages.map((language) => {
    const { lost, way } = LOST[language];
    const link = `<a href="${escaped(`${root}${folderAmong(languages, language)}`)}">${way} ${escaped(title[language])}</a>`;
    return `<p lang="${LANGUAGE_TAGS[language]}">${lost} ${link}</p>`;
  });
  const words = languages.map((language) => LOST[language].lost).join(' ');
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[languages[0] ?? 'en']}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words} ${escaped(name)}</title>
<style>:root{color-scheme:light dark;font:400 1rem/1.5 system-ui,sans-serif}body{max-width:32rem;margin:18vh auto 0;padding:0 1.5rem}h1{font-size:1.5rem}a{color:LinkText}</style></head>
<body><main><h1>${escaped(name)}</h1>
${ways.join('\n')}</main></body></html>
`;
}

const LOST: Readonly<Record<Language, { readonly lost: string; readonly way: string }>> = {
  en: { lost: 'This page is not here.', way: 'To' },
  zh: { lost: '此页不存在。', way: '前往' },
};

/** `year`: of the same pages in other languages it is the same; pages beside the atlas have their name instead. */
type ListedPage = Pick<DrawnPage, 'fileName' | 'language'> & {
  readonly year: DrawnPage['year'] | SidePage;
};

export function sidePages(languages: readonly Language[]): readonly ListedPage[] {
  return languages.flatMap((language) =>
    SIDE_PAGES.map((page) => ({ fileName: sidePageFile(page, language), language, year: page })),
  );
}

/** Each page with its own in the other languages; `date` as YYYY-MM-DD. */
export function sitemap(siteAddress: string, pages: readonly ListedPage[], date: string): string {
  const addressOf = ({ fileName }: ListedPage): string =>
    escaped(siteAddress + fileName.replace(/index\.html$/, ''));
  const entries = pages.map((page) => {
    const links = pages
      .filter(({ year }) => year === page.year)
      .map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[other.language]}" href="${addressOf(other)}"/>`,
      );
    return `<url><loc>${addressOf(page)}</loc><lastmod>${date}</lastmod>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Licence texts of every package that a run of the site may need, as the lock file lists them. */
export function licences(root: string, name: string): string {
  const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) =>
      path !== '' && dev !== true && devOptional !== true && optional !== true,
  );
  const texts = shipped.map(([path, { version = '', license = '' }]) => {
    const folder = join(root, path);
    const files = existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((file) => file.isFile() && LICENCE_FILE.test(file.name))
          .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
      : [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const head = `${name} ${version}${license === '' ? '' : ` (${license})`}`;
    return [head, ...files].join('\n\n');
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `${[`${name}\n\n${own}`, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
