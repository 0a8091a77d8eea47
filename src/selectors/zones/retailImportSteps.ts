// A place's retail-import status through time, one step for each change of rule, document or kinds of zone that count.
import type { Dataset } from '@/dataset/dataset';
import { compareDates, latestDay, type PartialDate } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import { HOSTING_RULE_DATE, RETAIL_IMPORT_LISTS } from '@/model/retailImport';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { type Eligibility, retailImportEligibility } from './eligibility';

export interface RetailImportStep {
  /** The first day (or year) of the step as the documents give it; null for the time before any rule. */
  readonly from: PartialDate | null;
  readonly eligibility: Eligibility;
}

function isSameStep(a: Eligibility, b: Eligibility): boolean {
  return (
    a.eligible === b.eligible &&
    a.rule === b.rule &&
    a.documents.join() === b.documents.join() &&
    kindsOf(a).join() === kindsOf(b).join()
  );
}

function kindsOf({ zones }: Eligibility): readonly ZoneKind[] {
  return ZONE_KINDS.filter((kind) => zones.some((zone) => zone.kind === kind));
}

/** The island by whose listing the place may import; null where it stands on the list itself, or imports by its zones. */
export function wholeOnList({ rule, zones }: Eligibility, placeId: string): BilingualName | null {
  if (rule !== 'list' || zones.some(({ place }) => place.id === placeId)) return null;
  return zones[0]?.place.name ?? null;
}

/** From "not allowed" on, in the order of time; judged at the end of each turning day. */
export function retailImportSteps(dataset: Dataset, placeId: string): readonly RetailImportStep[] {
  const own = dataset.zonesByPlace.get(placeId) ?? [];
  const whole = dataset.placeById.get(placeId)?.partOf ?? null;
  const zones = whole === null ? own : [...own, ...(dataset.zonesByPlace.get(whole) ?? [])];
  const dates = new Set<PartialDate>([
    HOSTING_RULE_DATE,
    ...RETAIL_IMPORT_LISTS.map(({ from }) => from),
  ]);
  for (const { designated, designatedBy, ended } of zones) {
    for (const date of [designated, designatedBy, ended]) if (date !== null) dates.add(date);
  }
  const sorted = [...dates].sort(compareDates);
  const before = retailImportEligibility(dataset, placeId, '1999-12-31');
  const steps: RetailImportStep[] = [{ from: null, eligibility: before }];
  for (const from of sorted) {
    const eligibility = retailImportEligibility(dataset, placeId, latestDay(from));
    const last = steps.at(-1);
    if (last === undefined || !isSameStep(last.eligibility, eligibility)) {
      steps.push({ from, eligibility });
    }
  }
  return steps;
}
