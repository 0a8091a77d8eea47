// A page beside the atlas as a whole document, with the way back to the atlas and to its own other language.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FIRST_LANGUAGE, HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, type Language, OTHER_LANGUAGE } from '@/model/language';

export interface SideDocument {
  readonly language: Language;
  /** File names of the page in each language. */
  readonly pages: Readonly<Record<Language, string>>;
  readonly site: string | null;
  readonly title: string;
  readonly description: string;
  readonly backToAtlas: string;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}

export function sideDocument(page: SideDocument): string {
  const { language, pages, site, title } = page;
  const other = OTHER_LANGUAGE[language];
  const body = renderToString(
    <>
      <nav>
        <a href={language === FIRST_LANGUAGE ? './' : `./?lang=${language}`}>{page.backToAtlas}</a>
        {HAS_LANGUAGE_CHOICE && (
          <>
            {' · '}
            <a href={pages[other]} lang={LANGUAGE_TAGS[other]} hreflang={LANGUAGE_TAGS[other]}>
              {LANGUAGE_NAMES[other]}
            </a>
          </>
        )}
      </nav>
      {page.children}
    </>,
  );
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <link rel="icon" href="icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="embedding.css" />
      {site !== null && <link rel="canonical" href={`${site}${pages[language]}`} />}
      {page.head}
    </>,
  );
  return `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}"><head>${head}</head><body class="about">${body}</body></html>\n`;
}
