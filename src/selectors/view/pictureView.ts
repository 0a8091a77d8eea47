// The view of a picture that stands by itself: what the map shows, on a map that is large enough to print.
import { type Camera, constrainCamera, EAST, type Size } from '@/model/camera';
import type { AtlasState } from '@/store/atlasState';
import { eastCamera, openingCamera, selectMapSize } from './framing';

/** Narrower maps are drawn larger, with the same part of the world in them. */
const LEAST_WIDTH = 960;
const LEAST_SHAPE = 0.5;
const MOST_SHAPE = 0.9;

function pictureSize({ width, height }: Size): { readonly size: Size; readonly factor: number } {
  const factor = Math.max(1, LEAST_WIDTH / width);
  const wide = Math.round(width * factor);
  const high = Math.round(
    Math.max(wide * LEAST_SHAPE, Math.min(wide * MOST_SHAPE, height * factor)),
  );
  return { size: { width: wide, height: high }, factor };
}

function pictureCamera(camera: AtlasState['camera'], size: Size, factor: number): Camera {
  if (camera === null) return openingCamera(size.width, size.height);
  if (camera === EAST) return eastCamera(size.width, size.height);
  return constrainCamera({ ...camera, zoom: camera.zoom + Math.log2(factor) }, size);
}

/** The state as it would be if the map had the size of its picture. */
export function pictureState(state: AtlasState): AtlasState {
  const { size, factor } = pictureSize(selectMapSize(state));
  const camera = pictureCamera(state.camera, size, factor);
  return { ...state, camera, mapSize: size, settledCamera: camera };
}
