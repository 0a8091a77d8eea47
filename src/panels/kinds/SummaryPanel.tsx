// The answer in one line: "105 comprehensive pilot zones in force at the end of 2020, 46 of them new".

import { useTexts } from '@/panels/facts/useTexts';
import { LazySitesAnswer } from '@/panels/warehouses/lazyAbroad';
import { lastShownYear } from '@/selectors/time/shownPeriod';
import { type Summary, selectSummary } from '@/selectors/zones/summary';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import { type Answer, AnswerLine, answerText } from './AnswerLine';
import { besideCount } from './besideCount';

/** "in force at the end of 2020, 46 of them new". */
function periodPhrase({ period, count, isNewestYear }: Summary, { kinds }: OpeningMessages) {
  if (period.type === 'added') {
    const { before, atEnd, zones } = count;
    return kinds.addedSince(period.since, before, period.year, atEnd, before + zones - atEnd);
  }
  if (period.type === 'new') return kinds.newInYears(period.from, period.to);
  return kinds.inForce(kinds.atEndOf(period.year, isNewestYear), count.added);
}

/** Words alone where zones are not on the map: while that of owners is, or no kind is switched on and nothing asked. */
function answerOf(summary: Summary, messages: OpeningMessages): Answer | string {
  const { isOfOwners, kind, count, period, asked } = summary;
  const { kinds, formats } = messages;
  if (isOfOwners) return kinds.ownersShown;
  const filter = summary.isConfirmedOnly ? kinds.confirmedAlone : '';
  const province = summary.province === null ? null : formats.name(summary.province);
  if (asked !== null) {
    const { places, has, hasNot } = asked;
    const when = kinds.atEndOf(lastShownYear(period), summary.isNewestYear);
    const rest = kinds.placesHave({ count: places, has, hasNot, when, province });
    return { number: formats.number(places), noun: kinds.placesNoun(places), rest: rest + filter };
  }
  if (kind === null) return kinds.nothingShown;
  const where = province === null ? '' : kinds.inProvince(province);
  return {
    number: formats.number(count.zones),
    noun: kinds.nounFor(count.zones, kind),
    rest: where + periodPhrase(summary, messages) + filter,
  };
}

/** The whole answer about zones as one text. */
export function answerSentence(summary: Summary, messages: OpeningMessages): string {
  const answer = answerOf(summary, messages);
  return typeof answer === 'string' ? answer : answerText(answer, messages);
}

export function SummaryPanel() {
  const summary = useAtlas(selectSummary);
  // Year after year would be read aloud, each too late.
  const live = useAtlas((state) => (state.playing ? 'off' : 'polite'));
  return (
    <section class="summary" aria-live={live} aria-atomic="true">
      {summary.isOfSites ? (
        <div class="sites-answer">
          <LazySitesAnswer />
        </div>
      ) : (
        <ZonesAnswer summary={summary} />
      )}
    </section>
  );
}

function ZonesAnswer({ summary }: { readonly summary: Summary }) {
  const messages = useTexts('opening');
  const answer = answerOf(summary, messages);
  if (typeof answer === 'string') {
    return (
      <p class="summary-line">
        <strong>{answer}</strong>
      </p>
    );
  }
  const beside = besideCount(summary.count, messages.kinds);
  return (
    <>
      <AnswerLine answer={answer} />
      {summary.asked === null && beside !== '' && <p class="summary-unknown">{beside}</p>}
    </>
  );
}
