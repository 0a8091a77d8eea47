// Fills the page that Vite has written with what was drawn for one language and year.
import { OPENING_IDS } from '../../app/openingId.ts';
import { LANGUAGE_TAGS } from '../../model/language.ts';
import type { DrawnPage } from './drawnPage';
import { headScript, type LateScripts } from './headScript.ts';

/** The same for every page. */
export interface SharedParts {
  /** JSON of the overview of the zones. */
  readonly overview: string;
  /** Address of the script that draws the first picture. */
  readonly drawing: string;
  readonly scripts: LateScripts;
}

/** Puts `text` in the place of `mark`, which must be there. */
function put(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`index.html lacks ${mark}`);
  return html.replace(mark, () => text);
}

/**
 * `html` names everything from the site's root: a page in a folder says so before its first address, and needs no
 * other change.
 */
export function fillPage(
  html: string,
  page: DrawnPage,
  { overview, drawing, scripts }: SharedParts,
): string {
  const depth = page.fileName.split('/').length - 1;
  const isRoot = page.language === scripts.languages[0];
  const base = depth === 0 ? '' : `<base href="${'../'.repeat(depth)}">`;
  const own = isRoot ? null : page.language;
  const attributes = [
    page.year === null ? '' : ` data-year="${page.year}"`,
    isRoot ? '' : ` data-language="${page.language}"`,
  ];
  const start = /<script type="module".*?<\/script>/s.exec(html)?.[0] ?? '<script type="module"';
  const parts: readonly (readonly [mark: string, text: string])[] = [
    ['<html lang="en">', `<html lang="${LANGUAGE_TAGS[page.language]}">`],
    ['<head>', `<head>${base}`],
    [/<title>.*?<\/title>/s.exec(html)?.[0] ?? '<title>', `<title>${page.title}</title>`],
    // After the one that is fetched: it is on its way while this one runs, and waits for the end of the page.
    [start, `${start}<script>${headScript(own, scripts)}</script>`],
    ['</head>', `${page.head}</head>`],
    [
      '<div id="atlas"></div>',
      `${page.early}<div id="atlas"${attributes.join('')}></div>` +
        // The table of the plain page has the names of the overview: side by side they are packed once.
        `<script type="application/json" id="${OPENING_IDS.overview}">${overview}</script>` +
        `<noscript id="plain">${page.plain}</noscript>` +
        // Asked for last: on a slow line the script that reckons comes first, and does so meanwhile.
        `<link rel="modulepreload" crossorigin href="${drawing}">`,
    ],
  ];
  return parts.reduce((filled, [mark, text]) => put(filled, mark, text), html);
}
