// What the map frames by itself: all of China, well inside the free area.
import memoizeOne from 'memoize-one';
import { type Bounds, type Camera, frameBounds, type Insets, type Size } from '@/model/camera';
import type { AtlasState } from '@/store/atlasState';

/** All of China with the southern tip of Hainan; degrees. */
export const CHINA_BOUNDS: Bounds = [73.4, 17.6, 135.2, 53.7];

/** Room between what is framed and the edges of the map, CSS pixels; the style sheet says the same. */
export const FRAME_INSETS: Insets = { top: 24, right: 24, bottom: 24, left: 24 };

/** The camera of the opening view in a map of `size`. */
export const openingCamera = memoizeOne(
  (width: number, height: number): Camera =>
    frameBounds(CHINA_BOUNDS, { width, height }, FRAME_INSETS),
);

/** The reader's camera, or the opening view. */
export function selectCamera(state: AtlasState, size: Size): Camera {
  return state.camera ?? openingCamera(size.width, size.height);
}
