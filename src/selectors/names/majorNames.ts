// Of the names of the first picture, which is drawn for a wide window: those that a small one has room for, too,
// until its own are set.
import type { Size } from '@/model/camera';
import { worldToScreen } from '@/model/camera';
import { openingCamera } from '@/selectors/view/framing';
import type { PlaceLabel } from './labels';
import { Occupied } from './occupied';
import { seatBox } from './seats';

/** A small window in which names stand closest. */
const SMALL: Size = { width: 360, height: 420 };
const MOST_MAJOR = 11;

/** The same names, the others marked as minor. */
export function markMinor(labels: readonly PlaceLabel[]): readonly PlaceLabel[] {
  const words = new Occupied();
  const camera = openingCamera(SMALL.width, SMALL.height);
  let left = MOST_MAJOR;
  return labels.map((label) => {
    const box = seatBox(worldToScreen(label.world, camera, SMALL), label.text, label);
    const isInside = box[0] > 0 && box[2] < SMALL.width;
    if (left === 0 || label.leader !== null || !isInside || !words.isFree(box)) {
      return { ...label, isMinor: true };
    }
    left -= 1;
    words.add(box);
    return label;
  });
}
