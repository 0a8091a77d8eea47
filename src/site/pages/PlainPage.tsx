// The page for readers without JavaScript, and what stands there when the atlas does not start: answer, map, the way
// to every year, and the tables of what is in force. Each page of a year has those of all kinds; the front pages,
// which everybody loads, have the one of their answer, and the way to the others.

import { HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, type Language, OTHER_LANGUAGE } from '@/model/language';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { whenText } from '@/panels/facts/whenText';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { PageFooter } from '@/panels/page/PageFooter';
import { PageHeader } from '@/panels/page/PageHeader';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectKindCounts } from '@/selectors/zones/counts';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { textsOn } from '@/text/loadedTexts';
import { PlainTable } from './PlainTable';
import { pageFile, pictureFile } from './pageFiles';
import { PLAIN_TEXTS } from './plainTexts';
import { PICTURE_SIZE } from './previewPicture';

export interface PlainPageProps {
  readonly store: AtlasStore;
  /** The page of a year, or a front page. */
  readonly isOfYear: boolean;
}

export function PlainPage({ store, isOfYear }: PlainPageProps) {
  const state = store.getState();
  const { language } = state;
  const words = PLAIN_TEXTS[language];
  const year = lastShownYear(selectShownPeriod(state));
  const when = whenText(year, state, textsOn('opening', language));
  const answered = selectSummary(state).kind;
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
          alt={words.pictureOf(when)}
        />
        {ZONE_KINDS.filter((kind) => isOfYear || kind === answered).map((kind) => (
          <PlainTable key={kind} state={state} kind={kind} year={year} />
        ))}
        {!isOfYear && <OtherTables state={state} answered={answered} year={year} />}
        <PageFooter />
      </main>
    </AtlasContext.Provider>
  );
}

interface OtherTablesProps {
  readonly state: AtlasState;
  /** The kind whose table stands in the page. */
  readonly answered: ZoneKind | null;
  readonly year: number;
}

function OtherTables({ state, answered, year }: OtherTablesProps) {
  const { language } = state;
  const messages = textsOn('opening', language);
  const { countOf } = messages.kinds;
  const when = whenText(year, state, messages);
  const counts = selectKindCounts(state);
  return (
    <nav>
      <p>{PLAIN_TEXTS[language].otherTables(when)}</p>
      <ul>
        {ZONE_KINDS.filter((kind) => kind !== answered).map((kind) => (
          <li key={kind}>
            <a href={`./${pageFile(year, language)}#${kind}`}>
              {/* As in the table: those since an unknown date, too. */}
              {countOf(counts[kind].zones + counts[kind].unknownDate, kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
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
      {years.flatMap((each) => [
        each === shown ? (
          <strong key={each}>{each}</strong>
        ) : (
          <a key={each} href={`./${pageFile(each, language)}`}>
            {each}
          </a>
        ),
        ' ',
      ])}
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
