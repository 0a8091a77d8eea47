// The small quiet signs of the gateways in sight: abroad from zoom 4, in China, where there are zones to see, from 6.
// Where a mark or a name of the map lies on one, it stands beside, with a fine line to its place.
import {
  type Camera,
  type ScreenPoint,
  type Size,
  screenToWorld,
  toWorld,
  worldToScreen,
} from '@/model/camera';
import type { Gateway } from '@/model/ground/gateway';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { type Box, type Occupied, occupied } from '@/selectors/names/occupied';
import { FOREVER } from '@/selectors/time/shownIn';
import { GATEWAY_RADIUS } from '@/theme/look';

export const GATEWAYS_ABROAD_FROM = 4;
const GATEWAYS_IN_CHINA_FROM = 6;

const CHINA: readonly string[] = ['CN', 'HK', 'MO'];
/** Beyond the map, CSS pixels: they are there when it is dragged. */
const MARGIN = 80;
/** How far aside a sign may stand. */
const DODGES = [16, 24, 34, 46];
const DIRECTIONS = Array.from({ length: 8 }, (_, step) => (step * Math.PI) / 4);

/** What a sign must not lie under. */
export interface Obstacle {
  readonly screen: ScreenPoint;
  readonly radius: number;
}

function isSeen({ country }: Gateway, zoom: number): boolean {
  return zoom >= (CHINA.includes(country) ? GATEWAYS_IN_CHINA_FROM : GATEWAYS_ABROAD_FROM);
}

function around([x, y]: ScreenPoint, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

/** Where a sign stands: at its point, or the nearest free seat beside it; at its point where all is taken. */
function seatOf(point: ScreenPoint, taken: Occupied): ScreenPoint {
  if (taken.isFree(around(point, GATEWAY_RADIUS))) return point;
  for (const distance of DODGES) {
    for (const angle of DIRECTIONS) {
      const seat: ScreenPoint = [
        Math.round(point[0] + Math.cos(angle) * distance),
        Math.round(point[1] + Math.sin(angle) * distance),
      ];
      if (taken.isFree(around(seat, GATEWAY_RADIUS))) return seat;
    }
  }
  return point;
}

export function gatewaySigns(
  gateways: readonly Gateway[],
  obstacles: readonly Obstacle[],
  /** Of what the map is about. */
  names: readonly Box[],
  camera: Camera,
  size: Size,
): readonly WarehouseMark[] {
  const taken = occupied();
  for (const { screen, radius } of obstacles) taken.add(around(screen, radius));
  for (const box of names) taken.add(box);
  return gateways.flatMap((gateway): readonly WarehouseMark[] => {
    if (!isSeen(gateway, camera.zoom)) return [];
    const world = toWorld(gateway.position);
    const point = worldToScreen(world, camera, size);
    const [x, y] = point;
    if (x < -MARGIN || y < -MARGIN || x > size.width + MARGIN || y > size.height + MARGIN) {
      return [];
    }
    const seat = seatOf(point, taken);
    taken.add(around(seat, GATEWAY_RADIUS));
    const { id, kind, name } = gateway;
    const isAside = seat !== point;
    const from = isAside ? ([Math.round(x - seat[0]), Math.round(y - seat[1])] as const) : null;
    return [
      {
        members: [id],
        sign: { type: 'gateway', kind, radius: GATEWAY_RADIUS, from },
        world: isAside ? screenToWorld(seat, camera, size) : world,
        offset: [0, 0],
        name,
        from: 0,
        to: FOREVER,
      },
    ];
  });
}
