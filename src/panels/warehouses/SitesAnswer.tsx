// The answer where the map looks at overseas warehouses: "127 overseas warehouse sites documented in 33 countries, known in 2026".
import { useTexts } from '@/panels/facts/useTexts';
import { filterText } from '@/panels/facts/warehouseWords';
import { type Answer, AnswerLine, answerText } from '@/panels/kinds/AnswerLine';
import { lastShownYear, newYears } from '@/selectors/time/shownPeriod';
import { type SitesSummary, selectSitesSummary } from '@/selectors/warehouses/sitesSummary';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';
import { SitesToCome } from './SitesToCome';

/** The whole answer as one text; null until the warehouses are loaded. */
export function sitesSentence(
  state: AtlasState,
  texts: WarehousesMessages,
  messages: OpeningMessages,
): string | null {
  const summary = selectSitesSummary(state);
  if (summary === null) return null;
  const filter = filterText(state, texts, messages);
  return answerText(sitesAnswer(summary, filter, texts, messages), messages);
}

function sitesAnswer(
  { sites, countries, period, isNewestYear, isConfirmedOnly }: SitesSummary,
  filter: string,
  texts: WarehousesMessages,
  { kinds, formats }: OpeningMessages,
): Answer {
  const came = newYears(period);
  const parts = [
    came === null
      ? texts.sitesKnown(kinds.atEndOf(lastShownYear(period), isNewestYear))
      : texts.sitesNew(...came),
    ...(filter === '' ? [] : [texts.onlyShown(filter)]),
  ];
  return {
    number: formats.number(sites),
    noun: kinds.sitesNoun(sites),
    rest:
      texts.sitesRest(countries, parts.join(texts.clauseSeparator)) +
      (isConfirmedOnly ? kinds.confirmedAlone : ''),
  };
}

export function SitesAnswer() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const summary = useAtlas(selectSitesSummary);
  const filter = useAtlas((state) => filterText(state, texts, messages));
  return summary === null ? (
    <SitesToCome />
  ) : (
    <AnswerLine answer={sitesAnswer(summary, filter, texts, messages)} />
  );
}
