// What the details panel says of a province or a document: its places and counts.
import memoizeOne from 'memoize-one';
import { groupBy } from '@/model/groupBy';
import { compareDates } from '@/model/partialDate';
import type { Place } from '@/model/place';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { selectSelectedZones } from './selectedZones';

export interface PlaceTally {
  readonly place: Place;
  readonly zones: readonly Zone[];
  /** Any of them at the end of the shown year. */
  readonly isInForce: boolean;
}

export interface KindTally {
  readonly kind: ZoneKind;
  /** The areas of one free trade zone are one. */
  readonly count: number;
  /** The newest first, those of unknown date last. */
  readonly zones: readonly Zone[];
}

export interface GroupDetails {
  readonly year: number;
  /** In force at the end of the shown year, by kind in fixed order; kinds without any are left out. */
  readonly kinds: readonly KindTally[];
  /** Places with the zones of the group, in force or not, most first. */
  readonly places: readonly PlaceTally[];
}

function newestFirst(a: Zone, b: Zone): number {
  if (a.designated === null || b.designated === null) {
    return (a.designated === null ? 1 : 0) - (b.designated === null ? 1 : 0);
  }
  return compareDates(b.designated, a.designated);
}

const deriveGroup = memoizeOne((zones: readonly Zone[], year: number): GroupDetails => {
  const isInForce = (zone: Zone): boolean => statusAtEndOf(zone, year) !== 'absent';
  const inForce = zones.filter(isInForce);
  return {
    year,
    kinds: ZONE_KINDS.map((kind): KindTally => {
      const ofKind = inForce.filter((zone) => zone.kind === kind).sort(newestFirst);
      return {
        kind,
        count: new Set(ofKind.map((zone) => zone.group?.id ?? zone.id)).size,
        zones: ofKind,
      };
    }).filter(({ count }) => count > 0),
    places: [...groupBy(zones, ({ place }) => place)]
      .map(([place, list]) => ({ place, zones: list, isInForce: list.some(isInForce) }))
      .sort((a, b) => b.zones.length - a.zones.length || (a.place.id < b.place.id ? -1 : 1)),
  };
});

/** Of the selected province or document; empty for other selections. */
export function selectGroupDetails(state: AtlasState): GroupDetails {
  return deriveGroup(selectSelectedZones(state), lastShownYear(selectShownPeriod(state)));
}
