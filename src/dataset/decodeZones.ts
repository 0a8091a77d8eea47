// zones.geojson → zones. A broken feature is reported and left out; the others are kept.
import { CONFIDENCES } from '../model/confidence.ts';
import type { DataVersion } from '../model/dataVersion.ts';
import { isPartialDate } from '../model/partialDate.ts';
import {
  PLACE_KINDS,
  type Place,
  POSITION_PRECISIONS,
  type Position,
  type Province,
} from '../model/place.ts';
import type { Zone } from '../model/zone.ts';
import { ZONE_KINDS } from '../model/zoneKind.ts';
import type { DecodedZones, RecordProblem } from './dataset.ts';
import { decodeCoverage } from './decodeCoverage.ts';
import {
  FieldError,
  isRecord,
  readMember,
  readNumber,
  readOptionalDate,
  readOptionalMember,
  readOptionalText,
  readText,
  readTexts,
  type UntypedRecord,
} from './fieldReader.ts';

/**
 * Decodes a parsed zones.geojson (RFC 7946: longitude first, WGS 84).
 * @throws Error when the whole is no FeatureCollection.
 */
export function decodeZones(json: unknown): DecodedZones {
  if (!isRecord(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    throw new Error('zones.geojson: is not a GeoJSON FeatureCollection');
  }
  const places = new Map<string, Place>();
  const provinces = new Map<string, Province>();
  const ids = new Set<string>();
  const zones: Zone[] = [];
  const problems: RecordProblem[] = [];
  json.features.forEach((feature: unknown, index: number) => {
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    const record =
      typeof properties.id === 'string' && properties.id !== ''
        ? properties.id
        : `feature ${index + 1}`;
    try {
      const zone = decodeZone(properties, positionOf(feature), places, provinces);
      if (ids.has(zone.id)) throw new FieldError('id', 'stands twice');
      ids.add(zone.id);
      zones.push(zone);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({ record, field: error.field, reason: error.reason });
    }
  });
  const coverage = decodeCoverage(json.coverage, problems);
  return { zones, problems, version: decodeVersion(json), coverage };
}

/** Tolerant: a file without a readable version is still good data. */
function decodeVersion({ version, date }: UntypedRecord): DataVersion | null {
  if (typeof version !== 'string' || !/^\d{1,9}(?:\.\d{1,9}){2}$/.test(version)) return null;
  if (typeof date !== 'string' || date.length !== 10 || !isPartialDate(date)) return null;
  return { version, date };
}

function decodeZone(
  properties: UntypedRecord,
  position: Position,
  places: Map<string, Place>,
  provinces: Map<string, Province>,
): Zone {
  const groupId = readOptionalText(properties, 'group');
  return {
    id: readText(properties, 'id'),
    kind: readMember(properties, 'kind', ZONE_KINDS),
    name: { en: readText(properties, 'name_en'), zh: readText(properties, 'name_zh') },
    group:
      groupId === null
        ? null
        : {
            id: groupId,
            name: { en: readText(properties, 'group_en'), zh: readText(properties, 'group_zh') },
          },
    place: decodePlace(properties, places, provinces),
    designated: readOptionalDate(properties, 'designated'),
    designatedBy: readOptionalDate(properties, 'designated_by'),
    dateConfidence: readOptionalMember(properties, 'date_confidence', CONFIDENCES),
    ended: readOptionalDate(properties, 'ended'),
    supersededBy: readOptionalText(properties, 'superseded_by'),
    batch: readOptionalText(properties, 'batch'),
    document: readOptionalText(properties, 'document'),
    sources: readTexts(properties, 'sources'),
    confidence: readMember(properties, 'confidence', CONFIDENCES),
    position,
    positionPrecision: readMember(properties, 'position_precision', POSITION_PRECISIONS),
  };
}

/** A place is shared by all its zones: the first feature that names it defines it. */
function decodePlace(
  properties: UntypedRecord,
  places: Map<string, Place>,
  provinces: Map<string, Province>,
): Place {
  const id = readText(properties, 'place');
  const known = places.get(id);
  if (known !== undefined) return known;
  const provinceId = readText(properties, 'province');
  const province = provinces.get(provinceId) ?? {
    id: provinceId,
    name: { en: readText(properties, 'province_en'), zh: readText(properties, 'province_zh') },
  };
  const place: Place = {
    id,
    name: { en: readText(properties, 'place_en'), zh: readText(properties, 'place_zh') },
    kind: readMember(properties, 'place_kind', PLACE_KINDS),
    province,
    partOf: readOptionalText(properties, 'place_part_of'),
    position: [
      readNumber(properties, 'place_lon', -180, 180),
      readNumber(properties, 'place_lat', -90, 90),
    ],
    importance: readNumber(properties, 'place_importance', 0, 100),
  };
  provinces.set(provinceId, province);
  places.set(id, place);
  return place;
}

function positionOf(feature: unknown): Position {
  const geometry = isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : {};
  const coordinates = Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  const record = { longitude: coordinates[0], latitude: coordinates[1] };
  return [readNumber(record, 'longitude', -180, 180), readNumber(record, 'latitude', -90, 90)];
}
