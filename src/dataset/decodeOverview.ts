// The overview that a page carries → zones without names and evidence. Written by src/site/pages/encodeOverview.ts.
import { CONFIDENCES } from '../model/confidence.ts';
import type { Completeness } from '../model/coverage.ts';
import type { DataVersion } from '../model/dataVersion.ts';
import { PLACE_KINDS, type Place, type Province } from '../model/place.ts';
import type { Designation } from '../model/zone.ts';
import { ZONE_KINDS, type ZoneKind } from '../model/zoneKind.ts';
import { indexZones, type Overview } from './dataset.ts';

/** Between the entries of a list that is written as one text. */
export const SEPARATOR = '|';

/** Names or ids by number, parted by SEPARATOR. */
type List = string;

/** Numbers name entries of other lists; each thing stands once. */
export interface EncodedOverview {
  readonly version: DataVersion | null;
  /** By number of the kind; null where nothing is known. */
  readonly coverage: readonly (readonly [listed: number, official: number | null] | null)[];
  readonly provinces: { readonly ids: List; readonly en: List; readonly zh: List };
  readonly places: {
    readonly ids: List;
    readonly en: List;
    readonly zh: List;
    readonly kinds: readonly number[];
    readonly importances: readonly number[];
    readonly provinces: readonly number[];
    /** Place and the place that it is part of, in pairs. */
    readonly partOf: readonly number[];
    /** Longitude and latitude in degrees, in pairs. */
    readonly positions: readonly number[];
  };
  /** Ids of free trade zones. */
  readonly groups: List;
  /** Confidence, designated, designated by, ended; what is unknown is empty. */
  readonly lives: readonly (readonly [number, string?, string?, string?])[];
  /** Zones of one kind that stand together: the kind, then place and life in pairs. */
  readonly zones: readonly (readonly number[])[];
  /** The groups of the zones that have one: number of the zone and of the group, in pairs. */
  readonly grouped: readonly number[];
}

function at<Entry>(list: readonly Entry[], index: number | undefined, what: string): Entry {
  const entry = list[index ?? -1];
  if (entry === undefined) throw new Error(`the page's overview: ${what} ${index} is missing`);
  return entry;
}

function listOf(list: List): readonly string[] {
  return list === '' ? [] : list.split(SEPARATOR);
}

function pairsOf(flat: readonly number[], start = 0): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let index = start; index + 1 < flat.length; index += 2) {
    pairs.push([at(flat, index, 'number'), at(flat, index + 1, 'number')]);
  }
  return pairs;
}

function placesOf({ provinces, places }: EncodedOverview): readonly Place[] {
  const [en, zh] = [listOf(provinces.en), listOf(provinces.zh)];
  const regions: readonly Province[] = listOf(provinces.ids).map((id, index) => ({
    id,
    name: { en: at(en, index, 'province'), zh: at(zh, index, 'province') },
  }));
  const ids = listOf(places.ids);
  const [placesEn, placesZh] = [listOf(places.en), listOf(places.zh)];
  const whole = new Map(pairsOf(places.partOf));
  const positions = pairsOf(places.positions);
  return ids.map((id, index) => {
    const partOf = whole.get(index);
    return {
      id,
      name: { en: at(placesEn, index, 'place'), zh: at(placesZh, index, 'place') },
      kind: at(PLACE_KINDS, places.kinds[index], 'kind of place'),
      province: at(regions, places.provinces[index], 'province'),
      partOf: partOf === undefined ? null : at(ids, partOf, 'place'),
      position: at(positions, index, 'position'),
      importance: at(places.importances, index, 'importance'),
    };
  });
}

/** @throws Error when an entry is missing. */
export function decodeOverview(encoded: EncodedOverview): Overview {
  const places = placesOf(encoded);
  const groups = listOf(encoded.groups).map((id) => ({ id }));
  const grouped = new Map(pairsOf(encoded.grouped));
  const zones: Designation[] = [];
  for (const [kind, ...rows] of encoded.zones) {
    for (const [place, life] of pairsOf(rows)) {
      const [confidence, designated, designatedBy, ended] = at(encoded.lives, life, 'life');
      const group = grouped.get(zones.length);
      zones.push({
        kind: at(ZONE_KINDS, kind, 'kind'),
        group: group === undefined ? null : at(groups, group, 'group'),
        place: at(places, place, 'place'),
        designated: designated || null,
        designatedBy: designatedBy || null,
        ended: ended || null,
        confidence: at(CONFIDENCES, confidence, 'confidence'),
      });
    }
  }
  const coverage = new Map<ZoneKind, Completeness>();
  encoded.coverage.forEach((row, index) => {
    if (row !== null) {
      coverage.set(at(ZONE_KINDS, index, 'kind'), { listed: row[0], official: row[1] });
    }
  });
  return indexZones(zones, encoded.version, coverage);
}
