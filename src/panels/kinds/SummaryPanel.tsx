// The answer in one line: "105 comprehensive pilot zones in force at the end of 2020, 46 of them new".

import { useMessages } from '@/panels/facts/useMessages';
import { type Summary, selectSummary } from '@/selectors/zones/summary';
import { useAtlas } from '@/store/useAtlas';
import type { Messages } from '@/text/messages';

/** What stands behind the number: "in force at the end of 2020, 46 of them new". */
export function periodPhrase(summary: Summary, messages: Messages): string {
  const { period, count, isNewestYear } = summary;
  if (period.type === 'added') {
    return messages.addedSince(period.since, count.before, period.year, count.atEnd);
  }
  if (period.type === 'new') return messages.newInYears(period.from, period.to);
  if (isNewestYear) return messages.inForceNow(period.year, count.added);
  return messages.inForceAtEndOf(period.year, count.added);
}

export function SummaryPanel() {
  const messages = useMessages();
  const summary = useAtlas(selectSummary);
  const { kind, count } = summary;
  if (kind === null) {
    return (
      <section class="summary" aria-live="polite">
        <p class="summary-line">{messages.nothingShown}</p>
      </section>
    );
  }
  return (
    <section class="summary" aria-live="polite">
      <p class="summary-line">
        <strong class="summary-count">
          <span class="summary-number">{messages.number(count.zones)}</span>
          {messages.countGap}
          <span class="summary-kind">{messages.nounFor(count.zones, kind)}</span>
        </strong>{' '}
        <span class="summary-rest">{periodPhrase(summary, messages)}</span>
      </p>
      {count.unknownDate > 0 && (
        <p class="summary-unknown">{messages.withUnknownDate(count.unknownDate)}</p>
      )}
    </section>
  );
}
