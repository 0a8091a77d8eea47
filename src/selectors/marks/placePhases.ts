// The life of each place's mark, cut into phases of years in which it looks the same.
// Both maps draw these rows: SVG keeps those of the shown year, WebGL filters them on the GPU.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import { toWorld, type WorldPoint } from '@/model/camera';
import { groupBy } from '@/model/groupBy';
import { yearOf } from '@/model/partialDate';
import type { Place } from '@/model/place';
import { HOSTING_RULE_DATE } from '@/model/retailImport';
import type { Designation } from '@/model/zone';
import {
  HOSTED_ZONE_KINDS,
  type HostedZoneKind,
  isHostedZoneKind,
  KINDS,
  type ZoneKind,
} from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { type Condition, meetsCondition, selectCondition } from '@/selectors/places/conditions';
import { endYearOf, firstYearOf, statusAtEndOf } from '@/selectors/time/lifespan';
import { FOREVER, isRowShown, isShownIn } from '@/selectors/time/shownIn';
import { lastShownYear, type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { selectAllDesignations } from '@/selectors/zones/filteredZones';
import type { AtlasState } from '@/store/atlasState';

/** A kind that the place hosts. Hollow: of none of its zones the date is known. */
export interface Wedge {
  readonly kind: HostedZoneKind;
  readonly isHollow: boolean;
}

export interface PlacePhase {
  readonly place: Place;
  readonly world: WorldPoint;
  /** Wedges in the fixed order of kinds; empty where the place is only on the retail-import list. */
  readonly wedges: readonly Wedge[];
  /** Zones that the mark stands for (areas of free trade zones each). */
  readonly zoneCount: number;
  /** A ring: retail import is allowed here at the end of these years. */
  readonly hasRing: boolean;
  /** Nothing was added here, or the place is not what was asked for: a small sign says that there are zones. */
  readonly isContext?: true;
  /** First and last year of the phase, both included. */
  readonly from: number;
  readonly to: number;
}

type PhaseLook = Pick<PlacePhase, 'wedges' | 'zoneCount' | 'hasRing' | 'isContext'>;

/** A place that steps back. */
const CONTEXT: PhaseLook = { wedges: [], zoneCount: 0, hasRing: false, isContext: true };

type Range = Exclude<ShownPeriod, { type: 'in-force' }>;

function look(
  zones: readonly Designation[],
  isShown: (zone: Designation) => boolean,
  hasRing: boolean,
): PhaseLook {
  const hollow = new Map<HostedZoneKind, boolean>();
  let zoneCount = 0;
  for (const zone of zones) {
    const { kind, designated } = zone;
    if (!isHostedZoneKind(kind) || !isShown(zone)) continue;
    zoneCount += 1;
    hollow.set(kind, designated === null && hollow.get(kind) !== false);
  }
  const wedges: Wedge[] = [];
  for (const kind of HOSTED_ZONE_KINDS) {
    const isHollow = hollow.get(kind);
    if (isHollow !== undefined) wedges.push({ kind, isHollow });
  }
  return { wedges, zoneCount, hasRing };
}

function isSameLook(a: PhaseLook, b: PhaseLook): boolean {
  return (
    a.isContext === b.isContext &&
    a.hasRing === b.hasRing &&
    a.zoneCount === b.zoneCount &&
    a.wedges.length === b.wedges.length &&
    a.wedges.every(
      ({ kind, isHollow }, index) =>
        b.wedges[index]?.kind === kind && b.wedges[index]?.isHollow === isHollow,
    )
  );
}

/** Years in which the mark of a place may change. */
function turningYears(zones: readonly Designation[], ringYears: readonly number[]): number[] {
  const years = new Set(ringYears);
  for (const zone of zones) {
    const first = firstYearOf(zone);
    const end = endYearOf(zone);
    if (first !== null) years.add(first);
    if (end !== null) years.add(end);
  }
  return [...years].sort((a, b) => a - b);
}

/** Years in which eligibility may change: of every zone here or around, shown or not, and of the rule. */
function ringYears(overview: Overview, place: Place): readonly number[] {
  const around = place.partOf === null ? [] : (overview.zonesByPlace.get(place.partOf) ?? []);
  const here = overview.zonesByPlace.get(place.id) ?? [];
  return turningYears([...here, ...around], [yearOf(HOSTING_RULE_DATE)]);
}

function phasesOf(
  overview: Overview,
  place: Place,
  zones: readonly Designation[],
  showsRings: boolean,
  condition: Condition | null,
): PlacePhase[] {
  const world = toWorld(place.position);
  const turns = showsRings || condition !== null ? ringYears(overview, place) : [];
  const years = turningYears(zones, turns);
  const phases: PlacePhase[] = [];
  for (const [index, from] of years.entries()) {
    const isShown = (zone: Designation): boolean => statusAtEndOf(zone, from) !== 'absent';
    if (!zones.some(isShown)) continue;
    const hasRing =
      showsRings && retailImportEligibility(overview, place.id, `${from}-12-31`).eligible;
    const isAskedFor = condition === null || meetsCondition(overview, place.id, from, condition);
    const next = isAskedFor ? look(zones, isShown, hasRing) : CONTEXT;
    const to = (years[index + 1] ?? FOREVER + 1) - 1;
    const last = phases.at(-1);
    if (last !== undefined && last.to === from - 1 && isSameLook(last, next)) {
      phases[phases.length - 1] = { ...last, to };
    } else {
      phases.push({ place, world, ...next, from, to });
    }
  }
  return phases;
}

/** In a range one phase a place: what is new in it; in a comparison also a small sign of what was there. */
function phaseOfRange(
  overview: Overview,
  place: Place,
  zones: readonly Designation[],
  showsRings: boolean,
  range: Range,
  condition: Condition | null,
): PlacePhase[] {
  const world = toWorld(place.position);
  const always = { place, world, from: 0, to: FOREVER };
  const isNew = (zone: Designation): boolean => isShownIn(zone, range);
  const isAskedFor =
    condition === null || meetsCondition(overview, place.id, lastShownYear(range), condition);
  if (isAskedFor && zones.some(isNew)) {
    const day = `${lastShownYear(range)}-12-31`;
    const hasRing = showsRings && retailImportEligibility(overview, place.id, day).eligible;
    return [{ ...always, ...look(zones, isNew, hasRing) }];
  }
  if (isAskedFor && range.type !== 'added') return [];
  const year = lastShownYear(range);
  if (!zones.some((zone) => statusAtEndOf(zone, year) !== 'absent')) return [];
  return [{ ...always, ...CONTEXT }];
}

const derivePhases = memoizeOne(
  (
    overview: Overview | null,
    zones: readonly Designation[],
    kinds: readonly ZoneKind[],
    range: Range | null,
    condition: Condition | null,
  ): readonly PlacePhase[] => {
    if (overview === null) return [];
    const showsRings = kinds.some((kind) => KINDS[kind].sign === 'ring');
    const shown = zones.filter(({ kind }) => kinds.includes(kind));
    const phases: PlacePhase[] = [];
    for (const [place, hosted] of groupBy(shown, (zone) => zone.place)) {
      phases.push(
        ...(range === null
          ? phasesOf(overview, place, hosted, showsRings, condition)
          : phaseOfRange(overview, place, hosted, showsRings, range, condition)),
      );
    }
    // Larger marks lie behind smaller ones, so that each can be seen and reached; what steps back lies behind all.
    return phases.sort(
      (a, b) =>
        Number(b.isContext === true) - Number(a.isContext === true) ||
        b.zoneCount - a.zoneCount ||
        (a.place.id < b.place.id ? -1 : 1),
    );
  },
);

/** Every phase of every place for the kinds switched on; for a range of years, what is new in it. */
export function selectPlacePhases(state: AtlasState): readonly PlacePhase[] {
  const period = selectShownPeriod(state);
  return derivePhases(
    selectOverview(state),
    selectAllDesignations(state),
    state.kinds,
    period.type === 'in-force' ? null : period,
    selectCondition(state),
  );
}

const deriveShown = memoizeOne(
  (phases: readonly PlacePhase[], period: ShownPeriod): readonly PlacePhase[] =>
    phases.filter((phase) => isRowShown(phase, period) && phase.isContext !== true),
);

/** The marks of the shown period, larger ones first. */
export function selectShownPhases(state: AtlasState): readonly PlacePhase[] {
  return deriveShown(selectPlacePhases(state), selectShownPeriod(state));
}
