// The answer in one line: "105 comprehensive pilot zones in force at the end of 2020, 46 of them new".
import { useTexts } from '@/panels/facts/useTexts';
import { type Summary, selectSummary } from '@/selectors/zones/summary';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';

/** What stands behind the number: "in force at the end of 2020, 46 of them new". */
export function periodPhrase(summary: Summary, messages: OpeningMessages): string {
  const { period, count, isNewestYear } = summary;
  if (period.type === 'added') {
    return messages.kinds.addedSince(period.since, count.before, period.year, count.atEnd);
  }
  if (period.type === 'new') return messages.kinds.newInYears(period.from, period.to);
  if (isNewestYear) return messages.kinds.inForceNow(period.year, count.added);
  return messages.kinds.inForceAtEndOf(period.year, count.added);
}

export function SummaryPanel() {
  const messages = useTexts('opening');
  const summary = useAtlas(selectSummary);
  const { kind, count } = summary;
  if (kind === null) {
    return (
      <section class="summary" aria-live="polite" aria-atomic="true">
        <p class="summary-line">{messages.kinds.nothingShown}</p>
      </section>
    );
  }
  return (
    <section class="summary" aria-live="polite" aria-atomic="true">
      <p class="summary-line">
        <strong class="summary-count">
          <span class="summary-number">{messages.formats.number(count.zones)}</span>
          {messages.kinds.countGap}
          <span class="summary-kind">{messages.kinds.nounFor(count.zones, kind)}</span>
        </strong>{' '}
        <span class="summary-rest">{periodPhrase(summary, messages)}</span>
      </p>
      {count.unknownDate > 0 && (
        <p class="summary-unknown">{messages.kinds.withUnknownDate(count.unknownDate)}</p>
      )}
    </section>
  );
}
