// The table of cities: a row a place, a cell a kind, and whether retail import is allowed; at the end of the year.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import { groupBy } from '@/model/groupBy';
import { latestDay, type PartialDate } from '@/model/partialDate';
import type { BilingualName, Place } from '@/model/place';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { selectDataset } from '@/selectors/loaded/loadedData';
import type { SortKey, TableSubject } from '@/selectors/rows/tableRows';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { type Eligibility, retailImportEligibility } from '@/selectors/zones/eligibility';
import { selectFilteredZones } from '@/selectors/zones/filteredZones';
import type { AtlasState } from '@/store/atlasState';
import { mayHaveExisted } from './unsureAbsence';

/** The zones of a kind that a place has, the earliest first, those of unknown date last; never empty. */
export type CityCell = readonly [Zone, ...(readonly Zone[])];

export interface CityRow {
  readonly id: string;
  readonly place: Place;
  /** Whatever kinds are shown; undefined where the place has none. */
  readonly cells: Readonly<Partial<Record<ZoneKind, CityCell>>>;
  /** Kinds of which the place may have had a zone. */
  readonly unsure: readonly ZoneKind[];
  readonly retailImport: Eligibility<Zone>;
  readonly sources: readonly string[];
}

function byDate(a: Zone, b: Zone): number {
  if (a.designated === null || b.designated === null) {
    return (a.designated === null ? 1 : 0) - (b.designated === null ? 1 : 0);
  }
  return latestDay(a.designated) < latestDay(b.designated) ? -1 : 1;
}

function rowOf(
  dataset: Dataset,
  zones: CityCell,
  unsure: readonly Zone[],
  day: PartialDate,
): CityRow {
  const { place } = zones[0];
  const cells: Partial<Record<ZoneKind, CityCell>> = {};
  for (const kind of ZONE_KINDS) {
    const [first, ...others] = zones.filter((zone) => zone.kind === kind).sort(byDate);
    if (first !== undefined) cells[kind] = [first, ...others];
  }
  return {
    id: place.id,
    place,
    cells,
    unsure: ZONE_KINDS.filter(
      (kind) => cells[kind] === undefined && unsure.some((zone) => zone.kind === kind),
    ),
    retailImport: retailImportEligibility(dataset, place.id, day),
    sources: [...new Set(zones.flatMap(({ sources }) => sources))],
  };
}

const deriveRows = memoizeOne(
  (dataset: Dataset | null, zones: readonly Zone[], year: number): readonly CityRow[] => {
    if (dataset === null) return [];
    const hosted = new Map<string, [Zone, ...Zone[]]>();
    for (const zone of zones) {
      if (statusAtEndOf(zone, year) === 'absent') continue;
      const others = hosted.get(zone.place.id);
      if (others === undefined) hosted.set(zone.place.id, [zone]);
      else others.push(zone);
    }
    const unsure = groupBy(
      zones.filter((zone) => mayHaveExisted(zone, year)),
      ({ place }) => place.id,
    );
    return [...hosted].map(([place, each]) =>
      rowOf(dataset, each, unsure.get(place) ?? [], `${year}-12-31`),
    );
  },
);

/** Every place with a zone in force at the end of the shown period that meets what is asked. */
export function selectCityRows(state: AtlasState): readonly CityRow[] {
  return deriveRows(
    selectDataset(state),
    selectFilteredZones(state),
    lastShownYear(selectShownPeriod(state)),
  );
}

export const CITY_COLUMNS = ['name', 'province', 'retail-import', ...ZONE_KINDS] as const;
export type CityColumn = (typeof CITY_COLUMNS)[number];
export const CITY_GROUPINGS = ['none', 'province'] as const;
export type CityGrouping = (typeof CITY_GROUPINGS)[number];

/** A kind sorts by the date of its first zone; what a place has without a known date comes after, what it has not last. */
function cellKey(cell: CityCell | undefined): SortKey {
  if (cell === undefined) return null;
  const { designated } = cell[0];
  return designated === null ? '9999-12-31' : latestDay(designated);
}

export function cityTable(
  nameOf: (name: BilingualName) => string,
): TableSubject<CityRow, CityColumn, CityGrouping> {
  const kinds = {} as Record<ZoneKind, (row: CityRow) => SortKey>;
  for (const kind of ZONE_KINDS) kinds[kind] = ({ cells }) => cellKey(cells[kind]);
  return {
    keys: {
      ...kinds,
      name: ({ place }) => nameOf(place.name),
      province: ({ place }) => nameOf(place.province.name),
      'retail-import': ({ retailImport }) => retailImport.rule,
    },
    headings: { none: null, province: ({ place }) => nameOf(place.province.name) },
  };
}
