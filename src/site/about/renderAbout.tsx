// The page about the data as whole documents, one for each language.
import { renderToString } from 'preact-render-to-string';
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { FIRST_LANGUAGE, HAS_LANGUAGE_CHOICE, OFFERED_LANGUAGES } from '@/model/config/offered';
import {
  ABOUT_PAGES,
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  type Language,
  OTHER_LANGUAGE,
} from '@/model/language';
import { about as aboutEn } from '@/text/about/en';
import type { AboutMessages } from '@/text/about/messages';
import { about as aboutZh } from '@/text/about/zh';
import { evidence as evidenceEn } from '@/text/evidence/en';
import type { EvidenceMessages } from '@/text/evidence/messages';
import { evidence as evidenceZh } from '@/text/evidence/zh';
import { opening as openingEn } from '@/text/opening/en';
import type { OpeningMessages } from '@/text/opening/messages';
import { opening as openingZh } from '@/text/opening/zh';
import { AboutPage } from './AboutPage';
import { aboutFacts } from './aboutFacts';
import { structuredData } from './structuredData';

export interface AboutInput {
  readonly files: ReadonlyMap<string, string>;
  readonly version: { readonly version: string; readonly date: string };
  readonly config: AtlasConfig;
}

interface AboutTexts {
  readonly texts: AboutMessages;
  readonly evidence: EvidenceMessages;
  readonly messages: OpeningMessages;
}

const TEXTS: Readonly<Record<Language, AboutTexts>> = {
  en: { texts: aboutEn, evidence: evidenceEn, messages: openingEn },
  zh: { texts: aboutZh, evidence: evidenceZh, messages: openingZh },
};

export interface AboutDocument {
  readonly fileName: string;
  readonly html: string;
}

export function renderAbout({ files, version, config }: AboutInput): readonly AboutDocument[] {
  const facts = aboutFacts(files);
  return OFFERED_LANGUAGES.map((language) => {
    const all = TEXTS[language];
    const other = OTHER_LANGUAGE[language];
    const atlas = language === FIRST_LANGUAGE ? './' : `./?lang=${language}`;
    const body = renderToString(
      <>
        <nav>
          <a href={atlas}>{all.texts.backToAtlas}</a>
          {HAS_LANGUAGE_CHOICE && (
            <>
              {' · '}
              <a href={ABOUT_PAGES[other]} lang={LANGUAGE_TAGS[other]}>
                {LANGUAGE_NAMES[other]}
              </a>
            </>
          )}
        </nav>
        <AboutPage facts={facts} version={version} config={config} {...all} />
      </>,
    );
    const head = renderToString(
      <>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{all.texts.title}</title>
        <meta name="description" content={all.texts.description} />
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="embedding.css" />
        {config.site !== null && (
          <link rel="canonical" href={`${config.site}${ABOUT_PAGES[language]}`} />
        )}
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: structuredData({
              descriptor: files.get('datapackage.json') ?? '{}',
              config,
              language,
              page: ABOUT_PAGES[language],
            }),
          }}
        />
      </>,
    );
    const html = `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}"><head>${head}</head><body class="about">${body}</body></html>\n`;
    return { fileName: ABOUT_PAGES[language], html };
  });
}
