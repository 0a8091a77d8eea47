// Documented sites apart by when they are known, and counted by what they have in common.
import { yearKnown } from '@/model/facilityState';
import type { Facility } from '@/model/warehouse';

/** Sites by when they are known, as seen from a year. */
export interface SitesByTime {
  readonly year: number;
  /** Opened or known by the end of the year. */
  readonly known: readonly Facility[];
  readonly since: readonly Facility[];
  /** Of no known year. */
  readonly undated: readonly Facility[];
}

export interface Tally {
  readonly id: string;
  readonly count: number;
}

/** In the newest year all is known: undated sites stand there, too. */
export function sitesByTime(
  facilities: readonly Facility[],
  year: number,
  newestYear: number,
): SitesByTime {
  const isNewest = year >= newestYear;
  const isKnown = (site: Facility): boolean => (yearKnown(site) ?? Infinity) <= year;
  const isUndated = (site: Facility): boolean => !isNewest && yearKnown(site) === null;
  return {
    year,
    known: facilities.filter((site) => isNewest || isKnown(site)),
    since: facilities.filter((site) => !isNewest && !isKnown(site) && !isUndated(site)),
    undated: facilities.filter(isUndated),
  };
}

export function tallyBy<Fact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
