// The atlas's facts in memory: typed, indexed by id, never changed after loading.
import type { Completeness, Coverage } from '../model/coverage.ts';
import type { DataVersion } from '../model/dataVersion.ts';
import { groupBy } from '../model/groupBy.ts';
import { yearOf } from '../model/partialDate.ts';
import type { Place, Province } from '../model/place.ts';
import type { Designation, Zone } from '../model/zone.ts';
import type { ZoneKind } from '../model/zoneKind.ts';

/** Zones with the places that host them. */
interface Indexed<OneZone extends Designation, OneCoverage extends Completeness> {
  readonly zones: readonly OneZone[];
  readonly places: readonly Place[];
  readonly provinces: readonly Province[];
  readonly placeById: ReadonlyMap<string, Place>;
  readonly provinceById: ReadonlyMap<string, Province>;
  readonly zonesByPlace: ReadonlyMap<string, readonly OneZone[]>;
  /** First and last calendar year in which a zone of the data was designated. */
  readonly firstYear: number;
  readonly newestYear: number;
  /** Null when the file does not say. */
  readonly version: DataVersion | null;
  /** How complete the list of each kind is; kinds of which the file says nothing are missing. */
  readonly coverage: ReadonlyMap<ZoneKind, OneCoverage>;
}

/** What the page brings with it: enough for marks, counts and years, without names and evidence of single zones. */
export type Overview = Indexed<Designation, Completeness>;

/** The published zones whole. */
export interface Dataset extends Indexed<Zone, Coverage> {
  readonly zoneById: ReadonlyMap<string, Zone>;
}

/** A record that could not be read: it is left out, the rest goes on. */
export interface RecordProblem {
  /** What the record calls itself, or its number in the file, counted from 1. */
  readonly record: string;
  readonly field: string;
  readonly reason: string;
}

export interface DecodedZones {
  readonly zones: readonly Zone[];
  readonly problems: readonly RecordProblem[];
  readonly version?: DataVersion | null;
  readonly coverage?: ReadonlyMap<ZoneKind, Coverage>;
}

/** What the published zones give: the dataset, and which of its records were left out. */
export interface LoadedZones {
  readonly dataset: Dataset;
  readonly problems: readonly RecordProblem[];
}

export function indexDecodedZones({
  zones,
  problems,
  version,
  coverage,
}: DecodedZones): LoadedZones {
  return { dataset: indexDataset(zones, version, coverage), problems };
}

/** Indexes zones by id, place and province; the year range comes from the known dates. */
export function indexDataset(
  zones: readonly Zone[],
  version: DataVersion | null = null,
  coverage: ReadonlyMap<ZoneKind, Coverage> = new Map(),
): Dataset {
  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  return { ...indexZones(zones, version, coverage), zoneById };
}

/** Indexes zones by place and province; the year range comes from the known dates. */
export function indexZones<OneZone extends Designation, OneCoverage extends Completeness>(
  zones: readonly OneZone[],
  version: DataVersion | null,
  coverage: ReadonlyMap<ZoneKind, OneCoverage>,
): Indexed<OneZone, OneCoverage> {
  const placeById = new Map<string, Place>();
  const provinceById = new Map<string, Province>();
  const zonesByPlace = groupBy(zones, ({ place }) => place.id);
  let firstYear = Number.POSITIVE_INFINITY;
  let newestYear = Number.NEGATIVE_INFINITY;
  for (const zone of zones) {
    placeById.set(zone.place.id, zone.place);
    provinceById.set(zone.place.province.id, zone.place.province);
    if (zone.designated !== null) {
      const year = yearOf(zone.designated);
      firstYear = Math.min(firstYear, year);
      newestYear = Math.max(newestYear, year);
    }
  }
  if (firstYear > newestYear) [firstYear, newestYear] = [2015, 2015];
  return {
    zones,
    places: [...placeById.values()],
    provinces: [...provinceById.values()],
    placeById,
    provinceById,
    zonesByPlace,
    firstYear,
    newestYear,
    version,
    coverage,
  };
}
