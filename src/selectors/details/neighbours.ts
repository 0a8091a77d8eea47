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
  /** Counted from 1 by date. */
  readonly rank: number;
  /** Zones of the kind ever designated in the province. */
  readonly total: number;
}

/** "3 of 11 in Zhejiang": its place by date among the zones of its kind in its province. */
export function provinceRank(dataset: Dataset, zone: Zone): ProvinceRank {
  const sorted = dataset.zones
    .filter(({ kind, place }) => kind === zone.kind && place.province.id === zone.place.province.id)
    .sort(byDate);
  return { rank: sorted.indexOf(zone) + 1, total: sorted.length };
}
