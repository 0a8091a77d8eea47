// events.csv → the steps of the policy in the order of time.
import { CONFIDENCES } from '../model/confidence.ts';
import { compareDates, isPartialDate } from '../model/partialDate.ts';
import type { PolicyEvent } from '../model/policyEvent.ts';
import { parseCsv } from './parseCsv.ts';

/** Decodes the published events.csv; a row without id, date or known confidence is left out. */
export function decodeEvents(text: string): readonly PolicyEvent[] {
  const events: PolicyEvent[] = [];
  for (const row of parseCsv(text)) {
    const { id = '', date = '', title_en = '', title_zh = '', text_en = '', text_zh = '' } = row;
    const confidence = CONFIDENCES.find((known) => known === row.confidence);
    if (id === '' || !isPartialDate(date) || confidence === undefined) continue;
    events.push({
      id,
      date,
      confidence,
      title: { en: title_en, zh: title_zh },
      text: { en: text_en, zh: text_zh },
      sources: (row.sources ?? '').split(' ').filter((source) => source !== ''),
    });
  }
  return events.sort((a, b) => compareDates(a.date, b.date));
}
