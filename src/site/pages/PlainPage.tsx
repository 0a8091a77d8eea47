// The page for readers without JavaScript, and what stands there when the atlas does not start: answer, map, the way
// to every year, and the table of what is in force.

import { HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, type Language, OTHER_LANGUAGE } from '@/model/language';
import { ZONE_KINDS } from '@/model/zoneKind';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { PageFooter } from '@/panels/page/PageFooter';
import { PageHeader } from '@/panels/page/PageHeader';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { textsOn } from '@/text/loadedTexts';
import { PlainTable } from './PlainTable';
import { pageFile, pictureFile } from './pageFiles';
import { PLAIN_TEXTS } from './plainTexts';
import { PICTURE_SIZE } from './previewPicture';

export function PlainPage({ store }: { store: AtlasStore }) {
  const state = store.getState();
  const { language } = state;
  const words = PLAIN_TEXTS[language];
  const year = lastShownYear(selectShownPeriod(state));
  return (
    <AtlasContext.Provider value={store}>
      <main class="plain">
        <PageHeader />
        <SummaryPanel />
        <p class="quiet plain-missing">{words.noScript}</p>
        <p class="notice plain-failed">{words.notStarted}</p>
        <Years state={state} shown={year} />
        <img
          src={pictureFile(year, language)}
          width={PICTURE_SIZE.width}
          height={PICTURE_SIZE.height}
          alt={words.pictureOf(year)}
        />
        {ZONE_KINDS.map((kind) => (
          <PlainTable key={kind} state={state} kind={kind} year={year} />
        ))}
        <PageFooter />
      </main>
    </AtlasContext.Provider>
  );
}

function Years({ state, shown }: { state: AtlasState; shown: number }) {
  const { language } = state;
  const messages = textsOn('opening', language);
  const overview = selectOverview(state);
  if (overview === null) return null;
  const years = Array.from(
    { length: overview.newestYear - overview.firstYear + 1 },
    (_, index) => overview.firstYear + index,
  );
  const other: Language = OTHER_LANGUAGE[language];
  return (
    <nav aria-label={messages.time.year}>
      {years.map((each) => (
        <span key={each}>
          {each === shown ? (
            <strong>{each}</strong>
          ) : (
            <a href={`./${pageFile(each, language)}`}>{each}</a>
          )}{' '}
        </span>
      ))}
      {HAS_LANGUAGE_CHOICE && (
        <a
          href={`./${pageFile(shown, other)}`}
          lang={LANGUAGE_TAGS[other]}
          hreflang={LANGUAGE_TAGS[other]}
        >
          {LANGUAGE_NAMES[other]}
        </a>
      )}
    </nav>
  );
}
