// A page beside the atlas as a whole document, with the way back to the atlas and to its own other language.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FIRST_LANGUAGE, HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, type Language, OTHER_LANGUAGE } from '@/model/language';
import { type SidePage, sidePageFile } from '@/model/published/sidePages';

export interface SideDocument {
  readonly language: Language;
  readonly page: SidePage;
  readonly site: string | null;
  readonly title: string;
  readonly description: string;
  readonly backToAtlas: string;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}

export function sideDocument(document: SideDocument): string {
  const { language, page, site, title } = document;
  const other = OTHER_LANGUAGE[language];
  const body = renderToString(
    <>
      <nav>
        <a href={language === FIRST_LANGUAGE ? './' : `./?lang=${language}`}>
          {document.backToAtlas}
        </a>
        {HAS_LANGUAGE_CHOICE && (
          <>
            {' · '}
            <a
              href={sidePageFile(page, other)}
              lang={LANGUAGE_TAGS[other]}
              hreflang={LANGUAGE_TAGS[other]}
            >
              {LANGUAGE_NAMES[other]}
            </a>
          </>
        )}
      </nav>
      {document.children}
    </>,
  );
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={document.description} />
      <link rel="icon" href="icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="embedding.css" />
      {site !== null && <link rel="canonical" href={`${site}${sidePageFile(page, language)}`} />}
      {document.head}
    </>,
  );
  return `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}"><head>${head}</head><body class="about">${body}</body></html>\n`;
}
