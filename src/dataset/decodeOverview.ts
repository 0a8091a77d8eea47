// The overview that a page carries → zones without names and evidence. Written by src/site/pages/encodeOverview.ts.
import { CONFIDENCES } from '../model/confidence.ts';
import type { Completeness } from '../model/coverage.ts';
import type { DataVersion } from '../model/dataVersion.ts';
import { PLACE_KINDS, type Place, type Province } from '../model/place.ts';
import type { Designation } from '../model/zone.ts';
import { ZONE_KINDS, type ZoneKind } from '../model/zoneKind.ts';
import { indexZones, type Overview } from './dataset.ts';
import { idOfName, unpackPositions } from './packedOverview.ts';

/**
 * Between the entries of a list that is written as one text: as texts part them, since names that stand in the page
 * twice in the same order are packed once.
 */
export const SEPARATORS = { ids: '|', en: ', ', zh: '、' } as const;

/** Names or ids by number, parted by the separator. */
type List = string;

/** Numbers name entries of other lists; each thing stands once. */
export interface EncodedOverview {
  readonly version: DataVersion | null;
  /** By number of the kind; null where nothing is known. */
  readonly coverage: readonly (readonly [listed: number, official: number | null] | null)[];
  readonly provinces: { readonly ids: List; readonly en: List; readonly zh: List };
  readonly places: {
    /** An id that follows from the English name is empty, of provinces, too. */
    readonly ids: List;
    readonly en: List;
    readonly zh: List;
    readonly kinds: readonly number[];
    readonly importances: readonly number[];
    readonly provinces: readonly number[];
    /** Place and the place that it is part of, in pairs. */
    readonly partOf: readonly number[];
    /** Packed: see packedOverview.ts. */
    readonly positions: string;
  };
  /** Ids of free trade zones. */
  readonly groups: List;
  /** Confidence, designated, designated by, ended; what is unknown is empty. */
  readonly lives: readonly (readonly [number, string?, string?, string?])[];
  /** Zones of one kind that stand together: the kind, then how far each place lies behind the one before, and its life. */
  readonly zones: readonly (readonly number[])[];
  /** The groups of the zones that have one: number of the zone and of the group, in pairs. */
  readonly grouped: readonly number[];
}

function at<Entry>(list: readonly Entry[], index: number | undefined, what: string): Entry {
  const entry = list[index ?? -1];
  if (entry === undefined) throw new Error(`the page's overview: ${what} ${index} is missing`);
  return entry;
}

function listOf(list: List, separator: string): readonly string[] {
  return list === '' ? [] : list.split(separator);
}

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
}

function namedOf({ ids, en, zh }: EncodedOverview['provinces'], what: string): readonly Named[] {
  const [given, chinese] = [ids.split(SEPARATORS.ids), listOf(zh, SEPARATORS.zh)];
  return listOf(en, SEPARATORS.en).map((name, index) => ({
    id: given[index] || idOfName(name),
    name: { en: name, zh: at(chinese, index, what) },
  }));
}

function pairsOf(flat: readonly number[], start = 0): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let index = start; index + 1 < flat.length; index += 2) {
    pairs.push([at(flat, index, 'number'), at(flat, index + 1, 'number')]);
  }
  return pairs;
}

function placesOf({ provinces, places }: EncodedOverview): readonly Place[] {
  const regions: readonly Province[] = namedOf(provinces, 'province');
  const named = namedOf(places, 'place');
  const whole = new Map(pairsOf(places.partOf));
  const positions = unpackPositions(places.positions);
  return named.map(({ id, name }, index) => {
    const partOf = whole.get(index);
    return {
      id,
      name,
      kind: at(PLACE_KINDS, places.kinds[index], 'kind of place'),
      province: at(regions, places.provinces[index], 'province'),
      partOf: partOf === undefined ? null : at(named, partOf, 'place').id,
      position: at(positions, index, 'position'),
      importance: at(places.importances, index, 'importance'),
    };
  });
}

/** @throws Error when an entry is missing. */
export function decodeOverview(encoded: EncodedOverview): Overview {
  const places = placesOf(encoded);
  const groups = listOf(encoded.groups, SEPARATORS.ids).map((id) => ({ id }));
  const grouped = new Map(pairsOf(encoded.grouped));
  const zones: Designation[] = [];
  for (const [kind, ...rows] of encoded.zones) {
    let place = 0;
    for (const [further, life] of pairsOf(rows)) {
      place += further;
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
