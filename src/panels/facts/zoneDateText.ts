// A zone's date as the page says it: never more certain than the data.
import { type PartialDate, yearOf } from '@/model/partialDate';
import type { Zone } from '@/model/zone';
import type { OpeningMessages } from '@/text/opening/messages';

function asSure(zone: Zone, date: PartialDate, { facts, formats }: OpeningMessages): string {
  const text = formats.date(date);
  return zone.dateConfidence === 'memory' ? facts.unconfirmedDate(text) : text;
}

export function zoneDateText(zone: Zone, messages: OpeningMessages): string {
  if (zone.designated !== null) return asSure(zone, zone.designated, messages);
  return zone.designatedBy === null
    ? messages.facts.dateUnknown
    : messages.facts.dateUnknownBy(messages.formats.date(zone.designatedBy));
}

/** The year alone, where there is no room for more. */
export function zoneYearText(zone: Zone, messages: OpeningMessages): string {
  if (zone.designated === null) return messages.facts.dateUnknown;
  return asSure(zone, String(yearOf(zone.designated)), messages);
}
