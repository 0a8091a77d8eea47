// What the time controls do in each mode, so that slider, figures and play agree.
import { lastShownYear, type ShownPeriod } from '@/selectors/time/shownPeriod';
import type { Period } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { showAddedSince, showNewIn, showYear } from '@/store/yearActions';

/** The ends of the shown period that a reader can move. */
export const PERIOD_ENDS = ['from', 'to'] as const;
export type PeriodEnd = (typeof PERIOD_ENDS)[number];

/** The year that a handle stands at: of a comparison the left one is the year compared with. */
export function yearOfEnd(period: ShownPeriod, end: PeriodEnd): number {
  if (end === 'to' || period.type === 'in-force') return lastShownYear(period);
  return period.type === 'added' ? period.since : period.from;
}

const PAGE_STEP = 5;

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE_STEP,
  PageDown: -PAGE_STEP,
};

/** Where a key takes the handle from `year`, within the years of the data; null for a key that moves nothing. */
export function yearByKey(key: string, year: number, first: number, last: number): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = KEY_STEPS[key];
  return step === undefined ? null : Math.max(first, Math.min(last, year + step));
}

/** The end of the period that a press in `year` moves. */
export function nearestEnd(period: ShownPeriod, year: number): PeriodEnd {
  if (period.type === 'in-force') return 'to';
  const [from, to] = [yearOfEnd(period, 'from'), yearOfEnd(period, 'to')];
  // Of one year alone both ends are as near.
  if (year < from) return 'from';
  return Math.abs(year - from) < Math.abs(year - to) ? 'from' : 'to';
}

/** Shows the same years in another mode: what is new from 2019 to 2021 is what was added since the end of 2018. */
export function changeMode(store: AtlasStore, period: ShownPeriod, mode: Period['type']): void {
  const year = lastShownYear(period);
  if (mode === 'in-force') showYear(store, year);
  else if (mode === 'new') {
    showNewIn(store, period.type === 'added' ? Math.min(period.since + 1, year) : year, year);
  } else showAddedSince(store, (period.type === 'new' ? period.from : year) - 1, year);
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

/** The first last year that steps lead to: a comparison never passes its beginning, a range keeps its length. */
export function earliestYear(period: ShownPeriod, first: number): number {
  if (period.type === 'in-force') return first;
  return period.type === 'added' ? period.since : first + period.to - period.from;
}

/** Goes to another last year: a range moves as a whole, a comparison keeps its beginning. `first`: that of the data. */
export function stepTo(store: AtlasStore, period: ShownPeriod, year: number, first: number): void {
  const last = Math.max(year, earliestYear(period, first));
  if (period.type === 'in-force') showYear(store, last);
  else if (period.type === 'added') showAddedSince(store, period.since, last);
  else showNewIn(store, last - (period.to - period.from), last);
}
