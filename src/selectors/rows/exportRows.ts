// The rows that a reader can take away: the columns of the published zones.csv, of the current filter or of all.
import { datePrecision } from '@/model/partialDate';
import {
  type CitedSource,
  type DocumentColumns,
  documentColumns,
  type NoteColumns,
  type SourceColumns,
  sourceColumns,
} from '@/model/published/citedEvidence';
import type { PublishedZoneProperties } from '@/model/published/publishedZone';
import type { Zone } from '@/model/zone';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { selectShownZones } from '@/selectors/zones/shownZones';
import type { AtlasState } from '@/store/atlasState';
import type { LoadedEvidence } from '@/store/resources';

export interface ExportRow
  extends PublishedZoneProperties,
    NoteColumns,
    DocumentColumns,
    SourceColumns {
  readonly lon: number;
  readonly lat: number;
}

export const EXPORT_SCOPES = ['shown', 'all'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

const NO_ZONES: readonly Zone[] = [];

/** Zones of the map and its counts now, or every zone of the data; areas of free trade zones each. */
export function selectExportZones(state: AtlasState, scope: ExportScope): readonly Zone[] {
  return scope === 'shown' ? selectShownZones(state) : (selectDataset(state)?.zones ?? NO_ZONES);
}

/** A zone as it is published in zones.csv, names of columns and all. */
export function exportRow(zone: Zone, evidence: LoadedEvidence | null): ExportRow {
  const { place, group } = zone;
  const note = evidence?.zoneNotes.get(zone.id) ?? null;
  const document = zone.document === null ? null : evidence?.sources.get(zone.document);
  return {
    id: zone.id,
    kind: zone.kind,
    name_en: zone.name.en,
    name_zh: zone.name.zh,
    group: group?.id ?? null,
    group_en: group?.name.en ?? null,
    group_zh: group?.name.zh ?? null,
    place: place.id,
    place_en: place.name.en,
    place_zh: place.name.zh,
    place_kind: place.kind,
    place_part_of: place.partOf,
    place_lon: place.position[0],
    place_lat: place.position[1],
    place_importance: place.importance,
    province: place.province.id,
    province_en: place.province.name.en,
    province_zh: place.province.name.zh,
    designated: zone.designated,
    designated_precision: zone.designated === null ? null : datePrecision(zone.designated),
    designated_by: zone.designatedBy,
    date_confidence: zone.dateConfidence,
    ended: zone.ended,
    superseded_by: zone.supersededBy,
    batch: zone.batch,
    document: zone.document,
    sources: zone.sources,
    confidence: zone.confidence,
    position_precision: zone.positionPrecision,
    lon: zone.position[0],
    lat: zone.position[1],
    note_en: note?.en ?? null,
    note_zh: note?.zh ?? null,
    ...documentColumns(document ?? null),
    ...sourceColumns(citedSources(zone.sources, evidence)),
  };
}

/** Sources that are not there yet are left out. */
export function citedSources(
  ids: readonly string[],
  evidence: LoadedEvidence | null,
): readonly CitedSource[] {
  return ids.flatMap((id) => evidence?.sources.get(id) ?? []);
}
