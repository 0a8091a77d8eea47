// Which year is shown, or which years: whole ones, and such that the data know.
import type { Dataset, Overview } from '@/dataset/dataset';
import type { AtlasStore } from './atlasStore';

export function datasetOf(store: AtlasStore): Dataset | null {
  const { zones } = store.getState().resources;
  return zones.status === 'ready' ? zones.value.dataset : null;
}

export function overviewOf(store: AtlasStore): Overview | null {
  return store.getState().overview ?? datasetOf(store);
}

/** Shows the state at the end of a year; the newest year is the default and needs no number. */
export function showYear(store: AtlasStore, year: number): void {
  const overview = overviewOf(store);
  const clamped = clampYear(store, year);
  store.setState({
    period: { type: 'in-force', year: clamped === overview?.newestYear ? null : clamped },
  });
}

/** Shows what was new from one year to another, both included. */
export function showNewIn(store: AtlasStore, from: number, to: number): void {
  const [first, last] = [clampYear(store, from), clampYear(store, to)];
  store.setState({
    period: { type: 'new', from: Math.min(first, last), to: Math.max(first, last) },
  });
}

/** Compares the end of a year with the end of an earlier one. */
export function showAddedSince(store: AtlasStore, since: number, year: number): void {
  const [first, last] = [clampYear(store, since), clampYear(store, year)];
  const newest = overviewOf(store)?.newestYear;
  const later = Math.max(first, last);
  store.setState({
    period: {
      type: 'added',
      since: Math.min(first, last),
      year: later === newest ? null : later,
    },
  });
}

/** What a link named before anybody could know which years there are. */
export function settleYears(store: AtlasStore): void {
  const overview = overviewOf(store);
  if (overview === null) return;
  const { period } = store.getState();
  if (period.type === 'new') showNewIn(store, period.from, period.to);
  else if (period.type === 'added') {
    showAddedSince(store, period.since, period.year ?? overview.newestYear);
  } else if (period.year !== null) showYear(store, period.year);
}

/** A whole year of the data; what is no number becomes the newest. */
function clampYear(store: AtlasStore, year: number): number {
  const overview = overviewOf(store);
  if (overview === null) return Math.round(year);
  if (Number.isNaN(year)) return overview.newestYear;
  return Math.max(overview.firstYear, Math.min(overview.newestYear, Math.round(year)));
}
