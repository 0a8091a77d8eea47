// Dates that stand for a whole year.
import type { PartialDate } from '@/model/partialDate';

export function isYearEnd(date: PartialDate): boolean {
  return date.endsWith('-12-31');
}
