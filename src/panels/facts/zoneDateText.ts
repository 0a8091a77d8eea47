// A zone's date as the page says it: never more certain than the data.
import type { Zone } from '@/model/zone';
import type { Messages } from '@/text/messages';

export function zoneDateText(zone: Zone, messages: Messages): string {
  if (zone.designated !== null) {
    const text = messages.date(zone.designated);
    return zone.dateConfidence === 'memory' ? messages.unconfirmedDate(text) : text;
  }
  return zone.designatedBy === null
    ? messages.dateUnknown
    : messages.dateUnknownBy(messages.date(zone.designatedBy));
}
