// Other documented sites around one: what a stack on the map is made of, whatever the zoom.
import { groupAt, sizingArea } from '@/model/facilityState';
import { kilometresBetween } from '@/model/place';
import type { Facility } from '@/model/warehouse';
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';

export const NEAR_KILOMETRES = 60;

function distanceBetween(a: Facility, b: Facility): number {
  if (a.position === null || b.position === null) return Number.POSITIVE_INFINITY;
  return kilometresBetween(a.position, b.position);
}

/** Sites within 60 km, nearest first. */
export function nearFacilities(
  facilities: readonly Facility[],
  site: Facility,
): readonly Facility[] {
  return facilities
    .filter((other) => other !== site)
    .map((other) => ({ other, distance: distanceBetween(site, other) }))
    .filter(({ distance }) => distance <= NEAR_KILOMETRES)
    .sort((a, b) => a.distance - b.distance || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
}

/** The sign of a site in a list: its state in a year, at one size. */
export function listSign(facility: Facility, year: number): WarehouseSign {
  return {
    type: 'site',
    group: groupAt(facility, year),
    isSized: sizingArea(facility, year) !== null,
    radius: 5.5,
  };
}
