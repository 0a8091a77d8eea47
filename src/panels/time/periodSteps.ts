// What the time controls do in each mode, so that slider, figures and play agree.
import { lastShownYear, type ShownPeriod } from '@/selectors/time/shownPeriod';
import { showAddedSince, showNewIn, showYear } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

/** The ends of the shown period that a reader can move. */
export const PERIOD_ENDS = ['from', 'to'] as const;
export type PeriodEnd = (typeof PERIOD_ENDS)[number];

/** The year that a handle stands at: of a comparison the left one is the year compared with. */
export function yearOfEnd(period: ShownPeriod, end: PeriodEnd): number {
  if (end === 'to' || period.type === 'in-force') return lastShownYear(period);
  return period.type === 'added' ? period.since : period.from;
}

/** Moves one end; the other stays and is never passed. */
export function moveEnd(
  store: AtlasStore,
  period: ShownPeriod,
  end: PeriodEnd,
  year: number,
): void {
  if (period.type === 'in-force') {
    showYear(store, year);
    return;
  }
  const other = yearOfEnd(period, end === 'from' ? 'to' : 'from');
  const from = end === 'from' ? Math.min(year, other) : other;
  const to = end === 'to' ? Math.max(year, other) : other;
  if (period.type === 'added') showAddedSince(store, from, to);
  else showNewIn(store, from, to);
}

/** Goes to another last year: a range moves as a whole, a comparison keeps its beginning. */
export function stepTo(store: AtlasStore, period: ShownPeriod, year: number): void {
  if (period.type === 'in-force') showYear(store, year);
  else if (period.type === 'added') showAddedSince(store, period.since, year);
  else showNewIn(store, year - (period.to - period.from), year);
}
