// Where a world point stands in a drawing: percent of the frame on the page, pixels in a document.
import { type Camera, type Size, type WorldPoint, worldToScreen } from '@/model/camera';
import { inFrame } from './frame';

export interface Located {
  readonly x: string | number;
  readonly y: string | number;
}

export type Locate = (world: WorldPoint) => Located;

export const locateInFrame: Locate = inFrame;

/** Pixels of a drawing of `size` at `camera`, to a tenth. */
export function locateInPixels(camera: Camera, size: Size): Locate {
  return (world) => {
    const [x, y] = worldToScreen(world, camera, size);
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  };
}
