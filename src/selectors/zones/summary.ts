// The answer in one line: which kind leads, how many, how many new; or how many places have what is asked.
import memoizeOne from 'memoize-one';
import type { BilingualName } from '@/model/place';
import type { ZoneKind } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import {
  type Condition,
  selectCondition,
  selectMeetingPlaces,
} from '@/selectors/places/conditions';
import { lastShownYear, type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { type KindCount, type KindCounts, selectKindCounts } from './counts';

export interface Summary {
  /** Whether the map shows the owners of overseas warehouses instead of zones. */
  readonly isOfOwners: boolean;
  /** Whether the map looks at overseas warehouses, and nothing is asked of places: they are counted then. */
  readonly isOfSites: boolean;
  /** The first kind that is switched on; null when none is. */
  readonly kind: ZoneKind | null;
  readonly count: KindCount;
  readonly period: ShownPeriod;
  /** Whether the last shown year is the newest, which is not over. */
  readonly isNewestYear: boolean;
  /** The province that everything is narrowed to, or null. */
  readonly province: BilingualName | null;
  /** Whether those that are not confirmed are left out. */
  readonly isConfirmedOnly: boolean;
  /** What is asked of places and how many have it; null where nothing is asked. */
  readonly asked: (Condition & { readonly places: number }) | null;
}

const NOTHING: KindCount = {
  zones: 0,
  added: 0,
  unknownDate: 0,
  mayBeNew: 0,
  newAreas: 0,
  before: 0,
  atEnd: 0,
};

const deriveAsked = memoizeOne(
  (condition: Condition | null, places: ReadonlySet<string> | null): Summary['asked'] =>
    condition === null || places === null ? null : { ...condition, places: places.size },
);

const deriveSummary = memoizeOne(
  (
    kinds: readonly ZoneKind[],
    counts: KindCounts,
    period: ShownPeriod,
    newestYear: number,
    province: BilingualName | null,
    asked: Summary['asked'],
    isOfOwners: boolean,
    isOfSites: boolean,
    isConfirmedOnly: boolean,
  ): Summary => {
    const kind = kinds[0] ?? null;
    return {
      isOfOwners,
      isOfSites,
      isConfirmedOnly,
      kind,
      count: kind === null ? NOTHING : counts[kind],
      period,
      isNewestYear: lastShownYear(period) === newestYear,
      province,
      asked,
    };
  },
);

/** Where they did not come, zones are all that the map has. */
function countsSites(state: AtlasState): boolean {
  return showsWarehouses(state) && state.resources.warehouses.status !== 'failed';
}

export function selectSummary(state: AtlasState): Summary {
  const overview = selectOverview(state);
  const asked = deriveAsked(selectCondition(state), selectMeetingPlaces(state));
  return deriveSummary(
    state.kinds,
    selectKindCounts(state),
    selectShownPeriod(state),
    overview?.newestYear ?? 0,
    overview?.provinceById.get(state.province ?? '')?.name ?? null,
    asked,
    state.owners,
    !state.owners && asked === null && countsSites(state),
    state.confirmedOnly,
  );
}
