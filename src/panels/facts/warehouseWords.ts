// Phrases about warehouses that card, list, table, search and tooltip share.

import type { Figure } from '@/model/figure';
import { partOfYear } from '@/model/partOfYear';
import { type CountryCount, type Facility, sitePlace } from '@/model/warehouse';
import type { CountryFigure } from '@/model/warehouses/countryFigure';
import type { OwnerFigure } from '@/model/warehouses/ownerFigure';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';

/** Whitestown, United States. */
export function siteText(
  facility: Facility,
  texts: WarehousesMessages,
  { formats }: OpeningMessages,
): string {
  const place = sitePlace(facility);
  const country = texts.country(facility.country);
  return place === null ? country : formats.placeInProvince(formats.name(place), country);
}

/** The place alone; empty where none is known. */
export function placeName(facility: Facility, { formats }: OpeningMessages): string {
  const place = sitePlace(facility);
  return place === null ? '' : formats.name(place);
}

/** "New Jersey, United States (no point)": what stands in lists alone. */
export function placeText(
  site: Facility,
  texts: WarehousesMessages,
  messages: OpeningMessages,
): string {
  const point = site.position === null ? messages.formats.aside(texts.noPoint) : '';
  return siteText(site, texts, messages) + point;
}

/** As printed, and in square metres where that is another unit. */
export function areaText(
  { area }: Facility,
  texts: WarehousesMessages,
  { formats: { number, aside } }: OpeningMessages,
): string {
  if (area === null) return texts.areaUnknown;
  const original = texts.area(number(area.original), area.unit);
  const metres =
    area.unit === 'm2' ? '' : aside(texts.area(number(Math.round(area.squareMetres)), 'm2'));
  return `${original}${metres}${texts.clauseSeparator}${texts.areaBases[area.basis]}`;
}

export function yearText(facility: Facility, texts: WarehousesMessages): string {
  if (facility.openedYear !== null) return texts.opened(facility.openedYear);
  return facility.knownSinceYear === null
    ? texts.yearUnknown
    : texts.knownSince(facility.knownSinceYear);
}

/** The state in a year, where it is known when it changed; else the newest document's. */
export function statusText(facility: Facility, year: number, texts: WarehousesMessages): string {
  const { closedYear, status } = facility;
  if (closedYear === null) return texts.statuses[status];
  return year < closedYear ? texts.closedLater(closedYear) : texts.closedIn(closedYear);
}

/** more than 200 warehouses. */
export function countText(
  { count, comparator }: CountryCount,
  texts: WarehousesMessages,
  { formats: { number } }: OpeningMessages,
): string {
  if (count === null) return texts.inTopTen;
  return texts.warehouses(texts.figure(comparator, number(count)));
}

/** "more than 2,000,000 m²": a figure in its own unit. */
export function quantityText(
  { comparator, value, unit }: Pick<CountryFigure, 'comparator' | 'value' | 'unit'>,
  texts: WarehousesMessages,
  { formats: { number } }: OpeningMessages,
): string {
  return texts.figure(comparator, texts.amounts[unit](number(value)));
}

/** "End of 2022", "Q3 2024", "October 2023". */
export function asOfText(
  asOf: string,
  texts: WarehousesMessages,
  { formats: { date } }: OpeningMessages,
): string {
  const part = partOfYear(asOf);
  if (part !== null) return texts.partsOfYear[part.part](part.year);
  return texts.endOf(asOf) ?? date(asOf);
}

/** What tells figures of one time apart: "revised", "Unconfirmed". */
export function figureStatus(
  { vintage, confidence }: Figure,
  texts: WarehousesMessages,
  messages: OpeningMessages,
): readonly string[] {
  return [
    ...(vintage === null ? [] : [texts.vintages[vintage]]),
    ...(confidence === 'memory' ? [messages.facts.confidences.memory] : []),
  ];
}

/** 2022, "Known since 2021", "Not known". */
export function openedText(
  { openedYear, knownSinceYear }: Facility,
  texts: WarehousesMessages,
): string {
  if (openedYear !== null) return String(openedYear);
  return knownSinceYear === null ? texts.areaUnknown : texts.knownSince(knownSinceYear);
}

/** What the filter of documented sites lets pass: "JD.com, Germany, planned"; empty where all pass. */
export function filterText(
  state: AtlasState,
  texts: WarehousesMessages,
  { formats }: OpeningMessages,
): string {
  const { operators, country, type, group } = state.facilityFilter;
  const byId = selectWarehouseData(state)?.operatorById;
  const names = (operators ?? []).flatMap((id) => byId?.get(id)?.name ?? []);
  return [
    ...names.map(formats.name),
    ...(country === null ? [] : [texts.country(country)]),
    ...(type === null ? [] : [texts.types[type]]),
    ...(group === null ? [] : [texts.groups[group]]),
  ].join(formats.listSeparator);
}

/** "more than 300 warehouses": what the companies of a province or city own. */
export function ownerAmount(
  { comparator, value, unit }: OwnerFigure,
  texts: WarehousesMessages,
  { formats: { number } }: OpeningMessages,
): string {
  return texts.figure(comparator, texts.ownerAmounts[unit](number(value)));
}
