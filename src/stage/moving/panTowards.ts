// Moves the map a step, for keys and buttons.
import type { Camera } from '@/model/camera';
import type { Direction } from '@/model/view/direction';
import { panBy } from './movedCamera';

/** CSS pixels that a key or a button moves the map. */
const PAN_STEP = 120;
const PAN_STEPS: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  right: [-PAN_STEP, 0],
  left: [PAN_STEP, 0],
  up: [0, PAN_STEP],
  down: [0, -PAN_STEP],
};

/** The camera a step further in a direction. */
export function panTowards(camera: Camera, direction: Direction): Camera {
  return panBy(camera, ...PAN_STEPS[direction]);
}
