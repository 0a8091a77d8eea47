// Other documented sites around one: what a stack on the map is made of, whatever the zoom.
import { groupAt, sizingArea } from '@/model/facilityState';
import type { Facility } from '@/model/warehouse';
import type { WarehouseSign } from '@/model/warehouseSign';

export const NEAR_KILOMETRES = 60;
const EARTH_RADIUS = 6371;

function kilometresBetween(a: Facility, b: Facility): number {
  if (a.position === null || b.position === null) return Number.POSITIVE_INFINITY;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [fromLongitude, fromLatitude] = a.position;
  const [toLongitude, toLatitude] = b.position;
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const haversine =
    half(toLatitude - fromLatitude) +
    Math.cos(radians(fromLatitude)) *
      Math.cos(radians(toLatitude)) *
      half(toLongitude - fromLongitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(haversine));
}

/** Sites within 60 km, nearest first. */
export function nearFacilities(
  facilities: readonly Facility[],
  site: Facility,
): readonly Facility[] {
  return facilities
    .filter((other) => other !== site)
    .map((other) => ({ other, distance: kilometresBetween(site, other) }))
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
