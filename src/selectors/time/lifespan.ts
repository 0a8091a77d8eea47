// Since when and until when a zone is in force, in years as the year filter counts them.
import { latestDay, type PartialDate, yearOf } from '@/model/partialDate';
import type { Designation } from '@/model/zone';

export const ZONE_STATUSES = ['absent', 'in-force', 'in-force-since-unknown'] as const;
export type ZoneStatus = (typeof ZONE_STATUSES)[number];

/** Year of designation, or for an unknown date the year by which the zone surely exists, or null. */
export function firstYearOf(zone: Designation): number | null {
  const date = zone.designated ?? zone.designatedBy;
  return date === null ? null : yearOf(date);
}

/** First year at whose end the zone is no longer in force; null while it is. */
export function endYearOf(zone: Designation): number | null {
  return zone.ended === null ? null : yearOf(zone.ended);
}

/** State of a zone at the end of a year. */
export function statusAtEndOf(zone: Designation, year: number): ZoneStatus {
  const first = firstYearOf(zone);
  const end = endYearOf(zone);
  if (first === null || first > year || (end !== null && end <= year)) return 'absent';
  return zone.designated === null ? 'in-force-since-unknown' : 'in-force';
}

/**
 * Whether a zone is surely in force on a day (YYYY-MM-DD). A date of month or year precision counts
 * from its last day; of an unknown date, the bound by which the zone exists.
 */
export function isInForceOn(zone: Designation, day: PartialDate): boolean {
  const date = zone.designated ?? zone.designatedBy;
  if (date === null || latestDay(date) > day) return false;
  return zone.ended === null || latestDay(zone.ended) > day;
}
