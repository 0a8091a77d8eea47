// What a result says of itself in its second line and at its end.
import { countText, placeText } from '@/panels/facts/warehouseWords';
import type { SearchEntry } from '@/selectors/search/searchEntries';
import type { Messages } from '@/text/messages';
import type { SearchResultMessages } from '@/text/searchResultText';
import type { WarehouseMessages } from '@/text/warehouseText';

export function resultNote(
  { type, name, title, zones, site, figure }: SearchEntry,
  messages: Messages,
  words: SearchResultMessages,
  texts: WarehouseMessages,
): string {
  if (site !== undefined) {
    return `${placeText(site, texts)} · ${texts.types[site.type]}`;
  }
  if (figure !== undefined) return countText(figure, texts, messages);
  const [zone] = zones;
  const count = messages.hosts(zones.length);
  if (zone === undefined || type === 'document') {
    return `${count} · ${title === null ? words.document : messages.name(title)}`;
  }
  const province = messages.name(zone.place.province.name);
  if (type === 'province') return `${words.province} · ${count}`;
  if (type === 'place') {
    return province === messages.name(name) ? count : `${province} · ${count}`;
  }
  const kind = messages.kinds[zone.kind].one;
  if (type === 'group') return `${kind} · ${words.areas(zones.length)}`;
  const whole = zone.group === null ? kind : messages.name(zone.group.name);
  const place = messages.name(zone.place.name);
  return messages.name(name) === place ? whole : `${whole} · ${place}`;
}

/** The year of designation or opening, "by 2012" when it is unknown. */
export function resultYear(
  { type, zones, site, year }: SearchEntry,
  words: SearchResultMessages,
): string | null {
  if (year === null) return null;
  const isUnknown =
    site === undefined
      ? type === 'zone' && zones[0]?.designated === null
      : site.openedYear === null;
  return isUnknown ? words.byYear(year) : String(year);
}
