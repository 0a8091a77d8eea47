// What a result says of itself in its second line and at its end.
import { yearOf } from '@/model/partialDate';
import { partOfYear } from '@/model/partOfYear';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import type { Zone } from '@/model/zone';
import { isHostedZoneKind, ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { asOfText, countText, figureStatus, placeText } from '@/panels/facts/warehouseWords';
import type { SearchEntry } from '@/selectors/search/searchEntries';
import { endYearOf } from '@/selectors/time/lifespan';
import type { OpeningMessages } from '@/text/opening/messages';
import type { SearchMessages } from '@/text/search/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';

export function resultNote(
  { type, name, title, zones, site, country, operated, city, figure, gateway, step }: SearchEntry,
  messages: OpeningMessages,
  words: SearchMessages,
  texts: WarehousesMessages,
): string {
  if (figure !== undefined) {
    return [
      words.figure,
      // The year stands at the end of the line.
      ...(partOfYear(figure.asOf) === null ? [] : [asOfText(figure.asOf, texts, messages)]),
      ...figureStatus(figure, texts, messages),
      ...(figure.issuer === null ? [] : [messages.formats.name(figure.issuer)]),
    ].join(' · ');
  }
  if (step !== undefined) return `${words.step} · ${messages.formats.date(step.date)}`;
  if (gateway !== undefined) {
    return `${texts.country(gateway.country)} · ${words.gateways[gateway.kind]}`;
  }
  if (site !== undefined) {
    return `${placeText(site, texts, messages)} · ${texts.types[site.type]}`;
  }
  if (country !== undefined) {
    const { figure, sites } = country;
    const count = texts.sitesHeading(sites.length);
    if (figure === null) return count;
    return `${count} · ${countText(figure, texts, messages)}${messages.formats.aside(String(yearOf(figure.asOf)))}`;
  }
  if (operated !== undefined) {
    return `${texts.filters.operator} · ${texts.sitesHeading(operated.length)}`;
  }
  if (city !== undefined) {
    const { length } = city.near;
    const near =
      length > 0
        ? texts.nearCity(length, NEAR_CITY_KILOMETRES)
        : texts.noneNearCity(NEAR_CITY_KILOMETRES);
    return `${texts.country(city.city.country)} · ${near}`;
  }
  const [zone] = zones;
  if (zone === undefined || type === 'document') {
    const what = title === null ? words.document : messages.formats.name(title);
    // What it designated, whatever became of it.
    return zone === undefined ? what : `${hostedText(zones, 0, words)} · ${what}`;
  }
  const inForce = zones.filter((each) => !hasEnded(each));
  const hosted = (all: readonly Zone[]) => numberOf(all.filter(isHosted));
  const count = hostedText(inForce, hosted(zones) - hosted(inForce), words);
  const province = messages.formats.name(zone.place.province.name);
  if (type === 'province') return `${words.province} · ${count}`;
  if (type === 'place') {
    return province === messages.formats.name(name) ? count : `${province} · ${count}`;
  }
  const kind = messages.kinds.names[zone.kind].one;
  if (type === 'group') return `${kind} · ${words.areas(zones.length)}`;
  const whole = zone.group === null ? kind : messages.formats.name(zone.group.name);
  const place = messages.formats.name(zone.place.name);
  return messages.formats.name(name) === place ? whole : `${whole} · ${place}`;
}

/** Of a place or province, the kinds of which it has a zone now. */
export function resultKinds({ type, zones }: SearchEntry): readonly ZoneKind[] {
  if (type !== 'place' && type !== 'province') return [];
  return ZONE_KINDS.filter((kind) => zones.some((zone) => zone.kind === kind && !hasEnded(zone)));
}

function hasEnded(zone: Zone): boolean {
  return endYearOf(zone) !== null;
}

const isHosted = ({ kind }: Zone): boolean => isHostedZoneKind(kind);

/** A listing of a city is no zone. `ended`: how many zones have. */
function hostedText(zones: readonly Zone[], ended: number, words: SearchMessages): string {
  const hosted = zones.filter(isHosted);
  return words.hosts(numberOf(hosted), ended, zones.length - hosted.length);
}

/** A free trade zone counts once, however many areas of it there are. */
function numberOf(zones: readonly Zone[]): number {
  return new Set(zones.map(({ id, group }) => group?.id ?? id)).size;
}

/** The year of designation or opening, "by 2012" when it is unknown; of a zone that has ended, that year too. */
export function resultYear(
  { type, zones, site, year }: SearchEntry,
  words: SearchMessages,
): string | null {
  if (year === null) return null;
  const isUnknown =
    site === undefined
      ? type === 'zone' && zones[0]?.designated === null
      : site.openedYear === null;
  const beginning = isUnknown ? words.byYear(year) : String(year);
  const end = type === 'zone' && zones[0] !== undefined ? endYearOf(zones[0]) : null;
  return end === null ? beginning : words.endedIn(beginning, end);
}
