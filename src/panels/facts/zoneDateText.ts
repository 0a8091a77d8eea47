// A zone's date as the page says it: never more certain than the data.
import type { Zone } from '@/model/zone';
import type { OpeningMessages } from '@/text/opening/messages';

export function zoneDateText(zone: Zone, messages: OpeningMessages): string {
  if (zone.designated !== null) {
    const text = messages.formats.date(zone.designated);
    return zone.dateConfidence === 'memory' ? messages.facts.unconfirmedDate(text) : text;
  }
  return zone.designatedBy === null
    ? messages.facts.dateUnknown
    : messages.facts.dateUnknownBy(messages.formats.date(zone.designatedBy));
}
