// The step of a place's retail import that holds at the end of a year, out of all its steps.
import { latestDay } from '@/model/partialDate';
import type { RetailImportStep } from '@/selectors/zones/retailImportSteps';

/** Index of the last step that began by the end of the year; the first begins before all. */
export function stepAtEndOf(steps: readonly RetailImportStep[], year: number): number {
  const day = `${year}-12-31`;
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => from === null || latestDay(from) <= day),
  );
}
