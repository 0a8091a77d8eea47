// A place's retail-import status through time, one step for each change of rule, document or kinds of zone that count.
import type { Dataset } from '@/dataset/dataset';
import { compareDates, latestDay, type PartialDate } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import { HOSTING_RULE_DATE, RETAIL_IMPORT_LISTS } from '@/model/retailImport';
import type { Zone } from '@/model/zone';
import { KINDS, ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { isInForceOn } from '@/selectors/time/lifespan';
import { type Eligibility, retailImportEligibility } from './eligibility';

export interface RetailImportStep {
  /** The first day (or year) of the step as the documents give it; null for the time before any rule. */
  readonly from: PartialDate | null;
  readonly eligibility: Eligibility;
  /** Zones of unknown date that the place may have had: whether it was allowed is not known. Empty where it was. */
  readonly unsure: readonly Zone[];
  /** Nothing is documented of that day but that it had begun. */
  readonly isBound: boolean;
}

type Judged = Pick<RetailImportStep, 'eligibility' | 'unsure'>;

function isSameStep({ eligibility: a, unsure }: Judged, { eligibility: b, unsure: other }: Judged) {
  return (
    a.eligible === b.eligible &&
    a.rule === b.rule &&
    a.documents.join() === b.documents.join() &&
    kindsOf(a).join() === kindsOf(b).join() &&
    kindsOf({ zones: unsure }).join() === kindsOf({ zones: other }).join()
  );
}

function kindsOf({ zones }: Pick<Eligibility, 'zones'>): readonly ZoneKind[] {
  return ZONE_KINDS.filter((kind) => zones.some((zone) => zone.kind === kind));
}

/** The island by whose listing the place may import; null where it stands on the list itself, or imports by its zones. */
export function wholeOnList({ rule, zones }: Eligibility, placeId: string): BilingualName | null {
  if (rule !== 'list' || zones.some(({ place }) => place.id === placeId)) return null;
  return zones[0]?.place.name ?? null;
}

/** Zones by which a place that is not known to be allowed retail import may have been, on a day (YYYY-MM-DD). */
function unsureHosts(zones: readonly Zone[], day: PartialDate): readonly Zone[] {
  if (day < HOSTING_RULE_DATE) return [];
  return zones.filter(
    (zone) =>
      KINDS[zone.kind].opensRetailImport &&
      zone.designated === null &&
      !isInForceOn(zone, day) &&
      (zone.ended === null || latestDay(zone.ended) > day),
  );
}

/** From "not allowed" on, in the order of time; judged at the end of each turning day. */
export function retailImportSteps(dataset: Dataset, placeId: string): readonly RetailImportStep[] {
  const own = dataset.zonesByPlace.get(placeId) ?? [];
  const whole = dataset.placeById.get(placeId)?.partOf ?? null;
  const zones = whole === null ? own : [...own, ...(dataset.zonesByPlace.get(whole) ?? [])];
  const firm = new Set<PartialDate>([
    HOSTING_RULE_DATE,
    ...RETAIL_IMPORT_LISTS.map(({ from }) => from),
    ...zones.flatMap(({ designated, ended }) => [designated ?? [], ended ?? []].flat()),
  ]);
  const bounds = zones.flatMap(({ designatedBy }) => designatedBy ?? []);
  const judge = (day: PartialDate): Judged => {
    const eligibility = retailImportEligibility(dataset, placeId, day);
    return { eligibility, unsure: eligibility.eligible ? [] : unsureHosts(zones, day) };
  };
  const steps: RetailImportStep[] = [{ from: null, isBound: false, ...judge('1999-12-31') }];
  for (const from of [...new Set([...firm, ...bounds])].sort(compareDates)) {
    const step = { from, isBound: !firm.has(from), ...judge(latestDay(from)) };
    const last = steps.at(-1);
    if (last === undefined || !isSameStep(last, step)) steps.push(step);
  }
  return steps;
}
