// The frame: the rectangle of the map that shows all of China. Marks stand in it at percentages, so
// that the page drawn at build time fits every window, and panning moves one rectangle only.
import {
  type Camera,
  type Size,
  toWorld,
  type WorldPoint,
  worldSize,
  worldToScreen,
} from '@/model/camera';
import { CHINA_BOUNDS } from '@/selectors/view/framing';

const [WEST, NORTH] = toWorld([CHINA_BOUNDS[0], CHINA_BOUNDS[3]]);
const [EAST, SOUTH] = toWorld([CHINA_BOUNDS[2], CHINA_BOUNDS[1]]);

/** The frame in world units (the world is 1 wide). */
export const CHINA_FRAME = {
  x: WEST,
  y: NORTH,
  width: EAST - WEST,
  height: SOUTH - NORTH,
} as const;

/** Width of the frame in the units of its SVG. */
export const FRAME_UNITS = 1000;
export const FRAME_HEIGHT_UNITS = round((FRAME_UNITS * CHINA_FRAME.height) / CHINA_FRAME.width, 3);

/** Where the frame lies on a map of `size` at a camera, CSS pixels. */
export function frameRectangle(
  camera: Camera,
  size: Size,
): { left: number; top: number; width: number; height: number } {
  const [left, top] = worldToScreen([CHINA_FRAME.x, CHINA_FRAME.y], camera, size);
  const scale = worldSize(camera.zoom);
  return { left, top, width: CHINA_FRAME.width * scale, height: CHINA_FRAME.height * scale };
}

/** A world point as percentages of the frame. */
export function inFrame([x, y]: WorldPoint): { x: string; y: string } {
  return {
    x: percent((x - CHINA_FRAME.x) / CHINA_FRAME.width),
    y: percent((y - CHINA_FRAME.y) / CHINA_FRAME.height),
  };
}

function percent(share: number): string {
  return `${round(share * 100, 4)}%`;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
