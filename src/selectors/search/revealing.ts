// What must change so that something found is seen on the map: the year, a kind, the confidence filter. And where it lies.
import type { Bounds } from '@/model/camera';
import type { YearReason } from '@/model/view/yearReason';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { SINGLE_ZONES_ZOOM } from '@/selectors/marks/markSize';
import { meetsCondition, selectCondition } from '@/selectors/places/conditions';
import { endYearOf, firstYearOf } from '@/selectors/time/lifespan';
import { isShownIn } from '@/selectors/time/shownIn';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState, FacilityFilter, Period, Selection } from '@/store/atlasState';

export interface Revealing {
  readonly selection: Selection;
  /** Null where no place is known. */
  readonly bounds: Bounds | null;
  /** The zoom beyond which the map goes no nearer for it. */
  readonly nearest: number;
  /** The period to show instead, or null. */
  readonly period: Period | null;
  /** Kinds to switch on. */
  readonly kinds: readonly ZoneKind[];
  /** The filter on confirmed facts hides it. */
  readonly endsConfirmedOnly: boolean;
  /** It lies outside the province that all is narrowed to. */
  readonly endsProvince?: boolean;
  /** Its places have not what is asked for. */
  readonly endsCondition?: boolean;
  /** None of its dates is known: no year shows it. */
  readonly isNeverShown: boolean;
  /** The year of the new period and why it was chosen, or null. */
  readonly shownYear: { readonly year: number; readonly reason: YearReason } | null;
  /** Absent where it is no overseas warehouse. */
  readonly warehouses?: WarehouseRevealing;
}

export interface WarehouseRevealing {
  readonly isSwitchedOn: boolean;
  /** The filters on sites that hide it. */
  readonly liftedFilters: readonly (keyof FacilityFilter)[];
  /** It stands in the list alone. */
  readonly hasNoPoint: boolean;
}

const PLACE_ZOOM = 6;
const SEVERAL_PLACES_ZOOM = 6.5;

interface Candidate {
  readonly zone: Zone;
  readonly year: number;
  readonly reason: YearReason;
}

/** What is on no map, such as a figure or a rule that designates no zone, is opened and nothing else changes. */
export function planOffMap(selection: Selection): Revealing {
  return {
    selection,
    bounds: null,
    nearest: 0,
    kinds: [],
    endsConfirmedOnly: false,
    isNeverShown: false,
    period: null,
    shownYear: null,
  };
}

/** The plan that makes at least one of the zones visible; zones of wholly unknown date never are. */
export function planReveal(
  state: AtlasState,
  selection: Selection,
  zones: readonly Zone[],
): Revealing {
  if (zones.length === 0) return planOffMap(selection);
  const plan = planYearAndKinds(state, selection, zones);
  const overview = selectOverview(state);
  const condition = selectCondition(state);
  const { province, period } = state;
  const year = lastShownYear(selectShownPeriod({ ...state, period: plan.period ?? period }));
  const meets = ({ place }: Zone): boolean =>
    overview === null || condition === null || meetsCondition(overview, place.id, year, condition);
  return {
    ...plan,
    endsProvince: province !== null && !zones.some(({ place }) => place.province.id === province),
    endsCondition: !zones.some(meets),
  };
}

function planYearAndKinds(
  state: AtlasState,
  selection: Selection,
  zones: readonly Zone[],
): Revealing {
  const { confirmedOnly } = state;
  const confirmed = zones.filter(({ confidence }) => confidence === 'confirmed');
  const pool = confirmedOnly && confirmed.length > 0 ? confirmed : zones;
  const inPeriod = pool.filter((zone) => isShownIn(zone, selectShownPeriod(state)));
  const isOn = ({ kind }: Zone): boolean => state.kinds.includes(kind);
  const base = {
    selection,
    ...framing(selection, zones),
    endsConfirmedOnly: confirmedOnly && confirmed.length === 0,
    isNeverShown: false,
    period: null,
    shownYear: null,
  };
  if (inPeriod.some(isOn)) return { ...base, kinds: [] };
  if (inPeriod.length > 0) return { ...base, kinds: kindsOf(inPeriod) };
  const nearest = nearestYears(pool.some(isOn) ? pool.filter(isOn) : pool, state);
  const [first] = nearest;
  if (first === undefined) return { ...base, kinds: [], isNeverShown: true };
  const { year, reason } = first;
  const isRange = state.period.type === 'new' && reason === 'designated';
  return {
    ...base,
    period: isRange
      ? { type: 'new', from: year, to: year }
      : { type: 'in-force', year: year === selectOverview(state)?.newestYear ? null : year },
    kinds: nearest.some(({ zone }) => isOn(zone)) ? [] : kindsOf(nearest.map(({ zone }) => zone)),
    shownYear: {
      year,
      reason: reason === 'designated' && selection.type !== 'zone' ? 'hosting' : reason,
    },
  };
}

function kindsOf(zones: readonly Zone[]): readonly ZoneKind[] {
  return ZONE_KINDS.filter((kind) => zones.some((zone) => zone.kind === kind));
}

/** The zones whose year lies nearest to the shown one. */
function nearestYears(zones: readonly Zone[], state: AtlasState): readonly Candidate[] {
  const shown = lastShownYear(selectShownPeriod(state));
  const isRange = state.period.type === 'new';
  const candidates = zones.flatMap((zone) => candidateYear(zone, shown, isRange) ?? []);
  const distance = ({ year }: Candidate): number => Math.abs(year - shown);
  const least = Math.min(...candidates.map(distance));
  return candidates.filter((candidate) => distance(candidate) === least);
}

/** The year nearest to the shown one in which a zone is in force, or in a range, new. */
function candidateYear(zone: Zone, shown: number, isRange: boolean): Candidate | null {
  const first = firstYearOf(zone);
  const end = endYearOf(zone) ?? Number.POSITIVE_INFINITY;
  if (first === null || end <= first) return null;
  const isDated = zone.designated !== null;
  const year = isRange && isDated ? first : Math.max(first, Math.min(shown, end - 1));
  if (year === first) return { zone, year, reason: isDated ? 'designated' : 'existing' };
  return { zone, year, reason: year === shown ? 'same' : 'last' };
}

function framing(
  selection: Selection,
  zones: readonly Zone[],
): { readonly bounds: Bounds; readonly nearest: number } {
  const isZone = selection.type === 'zone' && zones.length === 1;
  const points = zones.map(({ place, position }) => (isZone ? position : place.position));
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const isOnePlace = new Set(zones.map(({ place }) => place)).size === 1;
  return {
    bounds: [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ],
    nearest: isZone ? SINGLE_ZONES_ZOOM : isOnePlace ? PLACE_ZOOM : SEVERAL_PLACES_ZOOM,
  };
}
