// Before and after by date: from one zone to the next of its kind, and where it stands in its province.
import type { Dataset } from '@/dataset/dataset';
import { compareDates } from '@/model/partialDate';
import type { Zone } from '@/model/zone';

function byDate(a: Zone, b: Zone): number {
  if (a.designated !== null && b.designated !== null) {
    return compareDates(a.designated, b.designated);
  }
  return (a.designated === null ? 1 : 0) - (b.designated === null ? 1 : 0);
}

export interface Neighbours {
  readonly previous: Zone | null;
  readonly next: Zone | null;
}

/** The zones of the same kind before and after by date; on the same day in the order of the tables. */
export function neighboursOf(dataset: Dataset, zone: Zone): Neighbours {
  const sorted = dataset.zones.filter(({ kind }) => kind === zone.kind).sort(byDate);
  const index = sorted.indexOf(zone);
  return { previous: sorted[index - 1] ?? null, next: sorted[index + 1] ?? null };
}

export interface ProvinceRank {
  /** Counted from 1 by date; zones of one day share it. */
  readonly rank: number;
  /** Zones of the kind ever designated in the province. */
  readonly total: number;
}

/**
 * "3 of 11 in Zhejiang": its place by date among the zones of its kind in its province; null where the date of one of
 * them is unknown, and with it the place of each.
 */
export function provinceRank(dataset: Dataset, zone: Zone): ProvinceRank | null {
  const { designated, kind, place } = zone;
  const dates = dataset.zones
    .filter((each) => each.kind === kind && each.place.province.id === place.province.id)
    .map((each) => each.designated);
  if (designated === null || dates.includes(null)) return null;
  const earlier = dates.filter((date) => date !== null && compareDates(date, designated) < 0);
  return { rank: earlier.length + 1, total: dates.length };
}
