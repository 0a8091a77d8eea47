// The log of changes as documents: page and feed in each language.
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import { LANGUAGE_TAGS, type Language } from '@/model/language';
import { CHANGES_FILE, type VersionChanges } from '@/model/published/publishedChanges';
import { CHANGES_FEEDS, sidePageFile } from '@/model/published/sidePages';
import { sideDocument } from '@/site/about/sideDocument';
import { about as aboutEn } from '@/text/about/en';
import { about as aboutZh } from '@/text/about/zh';
import { changes as changesEn } from '@/text/changes/en';
import type { ChangesMessages } from '@/text/changes/messages';
import { changes as changesZh } from '@/text/changes/zh';
import { formats as formatsEn } from '@/text/formats/en';
import type { FormatsMessages } from '@/text/formats/messages';
import { formats as formatsZh } from '@/text/formats/zh';
import { ChangesPage } from './ChangesPage';
import { changesFeed } from './changesFeed';

export interface ChangesInput {
  readonly files: ReadonlyMap<string, string>;
  readonly config: AtlasConfig;
  /** Versions that have an address of their own. */
  readonly released: readonly string[];
}

interface ChangesTexts {
  readonly texts: ChangesMessages;
  readonly formats: FormatsMessages;
  readonly backToAtlas: string;
}

const TEXTS: Readonly<Record<Language, ChangesTexts>> = {
  en: { texts: changesEn, formats: formatsEn, backToAtlas: aboutEn.backToAtlas },
  zh: { texts: changesZh, formats: formatsZh, backToAtlas: aboutZh.backToAtlas },
};

/** Texts by file name. */
export function renderChanges({
  files,
  config,
  released,
}: ChangesInput): ReadonlyMap<string, string> {
  const log: readonly VersionChanges[] = JSON.parse(files.get(CHANGES_FILE) ?? '[]');
  const documents = OFFERED_LANGUAGES.flatMap(
    (language): readonly (readonly [string, string])[] => {
      const { texts, formats, backToAtlas } = TEXTS[language];
      const [page, feed] = [sidePageFile('changes', language), CHANGES_FEEDS[language]];
      const html = sideDocument({
        language,
        page: 'changes',
        site: config.site,
        title: `${texts.title} · ${config.name}`,
        description: texts.description,
        backToAtlas,
        head: <link rel="alternate" type="application/atom+xml" href={feed} title={texts.title} />,
        children: (
          <ChangesPage
            log={log}
            texts={texts}
            formats={formats}
            feed={feed}
            addressOf={(version) => (released.includes(version) ? `v/${version}/` : null)}
          />
        ),
      });
      const atom = changesFeed({
        log,
        texts,
        config,
        tag: LANGUAGE_TAGS[language],
        dateOf: formats.date,
        feed,
        page,
      });
      return [
        [page, html],
        [feed, atom],
      ];
    },
  );
  return new Map(documents);
}
