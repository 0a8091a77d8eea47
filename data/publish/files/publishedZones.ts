// Joins zones and retail-import cities with their places, provinces and groups into the published zone rows.
import { datePrecision } from '../../../src/model/partialDate.ts';
import type { PublishedZoneProperties } from '../../../src/model/published/publishedZone.ts';
import { ZONE_KINDS } from '../../../src/model/zoneKind.ts';
import type { PlaceRow, ProvinceRow } from '../columns/placeTables.ts';
import type { RetailImportRow, ZoneGroupRow, ZoneRow } from '../columns/zoneTables.ts';
import { type ZoneEvidenceColumns, zoneEvidence } from '../evidence/zoneEvidence.ts';
import type { TableRows } from '../reading/checkedTables.ts';
import { placeImportance } from './placeImportance.ts';
import type { PublishedZoneRow } from './publishedTables.ts';

/** By kind in the fixed order of kinds, then in the order of the table. */
export function publishedZones(tables: TableRows): readonly PublishedZoneRow[] {
  const places = byId(tables.places);
  const provinces = byId(tables.provinces);
  const groups = byId(tables['zone-groups']);
  const placeColumns = (id: string) => {
    const place = required(places, id);
    return { place, columns: joinPlace(place, required(provinces, place.province)) };
  };
  const evidenceOf = zoneEvidence(tables);
  const rows = [
    ...tables.zones.map((zone) => {
      const group = zone.group === null ? null : required(groups, zone.group);
      const evidence = evidenceOf(zone, zone.document);
      return { ...zoneRow(zone, group, placeColumns(zone.place).columns), ...evidence };
    }),
    ...tables['retail-import-cities'].map((city) => {
      const { place, columns } = placeColumns(city.place);
      const evidence = evidenceOf(city, city.listed_document);
      return { ...retailImportRow(city, place, columns), ...evidence };
    }),
  ];
  return ZONE_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** Without its evidence. */
type PlainZoneRow = Omit<PublishedZoneRow, keyof ZoneEvidenceColumns>;

type PlaceColumns = Pick<
  PublishedZoneProperties,
  | 'place'
  | 'place_en'
  | 'place_zh'
  | 'place_kind'
  | 'place_part_of'
  | 'place_lon'
  | 'place_lat'
  | 'place_importance'
  | 'province'
  | 'province_en'
  | 'province_zh'
>;

function joinPlace(place: PlaceRow, province: ProvinceRow): PlaceColumns {
  return {
    place: place.id,
    place_en: place.name_en,
    place_zh: place.name_zh,
    place_kind: place.kind,
    place_part_of: place.part_of,
    place_lon: place.lon,
    place_lat: place.lat,
    place_importance: placeImportance(place),
    province: province.id,
    province_en: province.name_en,
    province_zh: province.name_zh,
  };
}

function zoneRow(zone: ZoneRow, group: ZoneGroupRow | null, place: PlaceColumns): PlainZoneRow {
  const properties: PublishedZoneProperties = {
    id: zone.id,
    kind: zone.kind,
    name_en: zone.name_en,
    name_zh: zone.name_zh,
    group: zone.group,
    group_en: group?.name_en ?? null,
    group_zh: group?.name_zh ?? null,
    ...place,
    designated: zone.designated,
    designated_precision: zone.designated === null ? null : datePrecision(zone.designated),
    designated_by: zone.designated_by,
    date_confidence: zone.date_confidence,
    ended: zone.ended,
    superseded_by: zone.superseded_by,
    batch: zone.batch,
    document: zone.document,
    sources: zone.sources,
    confidence: zone.confidence,
    position_precision: zone.position_precision,
  };
  return { ...properties, lon: zone.lon, lat: zone.lat };
}

function retailImportRow(
  city: RetailImportRow,
  place: PlaceRow,
  columns: PlaceColumns,
): PlainZoneRow {
  const properties: PublishedZoneProperties = {
    id: city.id,
    kind: 'retail-import-city',
    name_en: place.name_en,
    name_zh: place.name_zh,
    group: null,
    group_en: null,
    group_zh: null,
    ...columns,
    designated: city.listed,
    designated_precision: datePrecision(city.listed),
    designated_by: null,
    date_confidence: city.confidence,
    ended: city.ended,
    superseded_by: city.superseded_by,
    batch: city.tranche,
    document: city.listed_document,
    sources: city.sources,
    confidence: city.confidence,
    position_precision: place.kind === 'island' ? 'region' : 'city',
  };
  return { ...properties, lon: place.lon, lat: place.lat };
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The checks have made sure that every reference resolves; this only tells the compiler. */
function required<R>(rows: ReadonlyMap<string, R>, id: string): R {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row with id ${id}: publish checked tables only`);
  return row;
}
