// The page about the data as whole documents, one for each language.
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { sidePageFile } from '@/model/published/sidePages';
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
import { sideDocument } from './sideDocument';
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
  const descriptor = files.get('datapackage.json') ?? '{}';
  return OFFERED_LANGUAGES.map((language) => {
    const all = TEXTS[language];
    const page = sidePageFile('about', language);
    const data = structuredData({ descriptor, config, language, page });
    const html = sideDocument({
      language,
      page: 'about',
      site: config.site,
      title: all.texts.title,
      description: all.texts.description,
      backToAtlas: all.texts.backToAtlas,
      head: (
        <>
          <link rel="describedby" type="application/ld+json" href="data/catalog.jsonld" />
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
        </>
      ),
      children: <AboutPage facts={facts} version={version} config={config} {...all} />,
    });
    return { fileName: page, html };
  });
}
