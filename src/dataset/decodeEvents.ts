// events.csv → the steps of the policy in the order of time.
import { CONFIDENCES } from '../model/confidence.ts';
import { compareDates } from '../model/partialDate.ts';
import type { PolicyEvent } from '../model/policyEvent.ts';
import { readIdsCell } from './cellReader.ts';
import { type DecodedRows, decodeRows } from './decodeRows.ts';
import { readDate, readMember, readText, type UntypedRecord } from './fieldReader.ts';

/** Decodes the published events.csv; what cannot be read is left out. */
export function decodeEvents(text: string): readonly PolicyEvent[] {
  return inOrderOfTime(readEvents(text).facts);
}

export function inOrderOfTime(events: readonly PolicyEvent[]): readonly PolicyEvent[] {
  return [...events].sort((a, b) => compareDates(a.date, b.date));
}

/** The steps in the order of the file, and what was left out. */
export function readEvents(text: string): DecodedRows<PolicyEvent> {
  return decodeRows('events.csv', text, decodeEvent);
}

function decodeEvent(row: UntypedRecord): PolicyEvent {
  return {
    id: readText(row, 'id'),
    date: readDate(row, 'date'),
    title: { en: readText(row, 'title_en'), zh: readText(row, 'title_zh') },
    text: { en: readText(row, 'text_en'), zh: readText(row, 'text_zh') },
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
  };
}
