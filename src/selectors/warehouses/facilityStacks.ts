// Which sites share one sign at a zoom: near ones make a stack that comes apart on zooming in.
import { toWorld, type WorldPoint, worldSize } from '@/model/camera';
import { groupAt, sizingArea } from '@/model/facilityState';
import type { Facility } from '@/model/warehouse';
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { seatOffset } from '@/selectors/marks/zoneGlyphs';
import { floorRadius, plainRadius } from './warehouseSize';

/** From this zoom on sites at the same point sit side by side. */
const SEATS_ZOOM = 7;
/** Signs closer than this share of their radii make a stack. */
const NEARNESS = 0.85;
const LEAST_DISTANCE = 11;
/** The world is calm: around this zoom stacks reach widest, CSS pixels. */
const WORLD_ZOOM = 1.5;
const WORLD_DISTANCE = 24;

/** A site with a point, as drawn by itself. */
export interface PlacedFacility {
  readonly facility: Facility;
  readonly world: WorldPoint;
  readonly offset: readonly [x: number, y: number];
  /** The largest that it has in any year. */
  readonly sign: WarehouseSign;
}

/** Sites that are drawn as one; the first is the largest. */
export type FacilityStack = readonly PlacedFacility[];

/** Before any site closed. */
const BEFORE_ALL = 0;

export function siteSign(facility: Facility, zoom: number, year: number): WarehouseSign {
  const area = sizingArea(facility, year);
  return {
    type: 'site',
    group: groupAt(facility, year),
    isSized: area !== null,
    radius: area === null ? plainRadius(zoom) : floorRadius(area, zoom),
  };
}

function byWeight(a: Facility, b: Facility): number {
  const areaOf = (facility: Facility): number => sizingArea(facility, BEFORE_ALL) ?? 0;
  return areaOf(b) - areaOf(a) || (a.id < b.id ? -1 : 1);
}

/** Groups the sites that have a point; larger ones lead. */
export function stackFacilities(
  facilities: readonly Facility[],
  zoom: number,
): readonly FacilityStack[] {
  const pixels = worldSize(zoom);
  const least = leastDistance(zoom);
  const seats = new Map<string, number>();
  const stacks: PlacedFacility[][] = [];
  for (const facility of [...facilities].sort(byWeight)) {
    if (facility.position === null) continue;
    const world = toWorld(facility.position);
    const sign = siteSign(facility, zoom, BEFORE_ALL);
    let offset: readonly [number, number] = [0, 0];
    if (zoom >= SEATS_ZOOM) {
      const point = facility.position.join(' ');
      const seat = seats.get(point) ?? 0;
      seats.set(point, seat + 1);
      offset = seatOffset(seat);
    }
    const placed: PlacedFacility = { facility, world, offset, sign };
    const near = stacks.find(([lead]) => lead !== undefined && isNear(lead, placed, pixels, least));
    if (near === undefined) stacks.push([placed]);
    else near.push(placed);
  }
  return stacks;
}

function leastDistance(zoom: number): number {
  const away = zoom - WORLD_ZOOM;
  return Math.max(LEAST_DISTANCE, WORLD_DISTANCE - (away > 0 ? away * 8 : away * -6));
}

function isNear(a: PlacedFacility, b: PlacedFacility, pixels: number, least: number): boolean {
  const dx = (a.world[0] - b.world[0]) * pixels + a.offset[0] - b.offset[0];
  const dy = (a.world[1] - b.world[1]) * pixels + a.offset[1] - b.offset[1];
  const reach = Math.max(least, (a.sign.radius + b.sign.radius) * NEARNESS);
  return Math.hypot(dx, dy) < reach;
}
