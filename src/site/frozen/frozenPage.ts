// The front page of a version that never changes: the newest one's as it was drawn, with the line that says which
// state it shows, in a folder of its own. Scripts and tiles are shared by all versions, under names of their content.
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../model/language.ts';
import { withPolicy } from '../pages/policy.ts';

export interface FrozenInput {
  /** The front page. */
  readonly html: string;
  /** The page of the newest year: without JavaScript it has the tables of all kinds, which a front page links to. */
  readonly year: string;
  readonly version: string;
  /** By language: the line, and the words of the link to the newest. */
  readonly words: Readonly<Record<Language, { readonly line: string; readonly link: string }>>;
  /** Where each language's pages stand, from the site's root. */
  readonly folders: Readonly<Record<Language, string>>;
  /** Folder of the detailed base map's tiles, from the site's root. */
  readonly tiles: string;
}

/** From a version's folder to the site's root. */
const UP = '../../';

const STYLE =
  `body{display:flex;flex-direction:column}:root[data-language] :is(#atlas:not(:empty),.early){flex:1 1 0;min-height:0;height:auto}
#frozen{flex:none;padding:4px 24px;font-size:.875rem;background:var(--raised);border-bottom:1px solid var(--line)}
${LANGUAGES.map((shown) =>
  LANGUAGES.filter((other) => other !== shown)
    .map(
      (other) =>
        `:root:lang(${LANGUAGE_TAGS[shown]}) #frozen>[lang="${LANGUAGE_TAGS[other]}"]{display:none}`,
    )
    .join(''),
).join('')}
@media print{#frozen{border:0;padding:0}}`.replaceAll('\n', '');

/** The newest opens with the view that the reader has. */
const FOLLOW = `document.getElementById('frozen').addEventListener('click',function(event){var link=event.target.closest('a');if(link)link.search=location.search})`;

const PLAIN = /<noscript id="plain">.*?<\/noscript>/s;

/** What the page of the year says without JavaScript, in the place of what the front page says. */
function withTablesOf(year: string, html: string): string {
  const [plain] = PLAIN.exec(year) ?? [];
  return plain === undefined ? html : html.replace(PLAIN, () => plain);
}

export function frozenPage({ html, year, version, words, folders, tiles }: FrozenInput): string {
  const lines = LANGUAGES.map((language) => {
    const { line, link } = words[language];
    return `<p lang="${LANGUAGE_TAGS[language]}">${line} <a href="${UP}${folders[language]}">${link}</a></p>`;
  });
  const bar = `<aside id="frozen">${lines.join('')}</aside><script>${FOLLOW}</script>`;
  const plain = withTablesOf(year, html)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>/, '')
    .replaceAll('./assets/', `${UP}assets/`)
    // Pages of years are the newest's alone; here they are states of the one page, which scripts show.
    .replace(/<a href="\.\/(?:[a-z]+\/)?\d{4}\.html">(\d{4})<\/a>/g, '$1')
    .replace(/(<a href="\.\/(?:[a-z]+\/)?)\d{4}\.html"/g, '$1"')
    // The frame that it names shows the newest.
    .replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/, '')
    .replace('<html ', `<html data-frozen="${version}" data-tiles="${UP}${tiles}" `)
    .replace('</head>', `<style>${STYLE}</style></head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${bar}`);
  return withPolicy(plain);
}
