// The view of a picture that stands by itself: what the map shows, or a part and shape of its own, large enough to print.
import { type Camera, constrainCamera, type Size } from '@/model/camera';
import type { AtlasState } from '@/store/atlasState';
import { namedCamera, openingCamera, selectMapSize } from './framing';

/** What is in the picture: what the map on the page shows, all of China, its east. */
export const PICTURE_PARTS = ['screen', 'china', 'east'] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** Sizes of whole drawings, words included, CSS pixels: those of articles and networks, and a sheet of paper. */
const SHAPES = {
  '16:9': { width: 1280, height: 720 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
  a4: { width: 1188, height: 840 },
  'a4-upright': { width: 840, height: 1188 },
} as const;
export const PICTURE_SHAPES = ['screen', '16:9', '1:1', '4:5', 'a4', 'a4-upright'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

export interface PictureCrop {
  readonly part: PicturePart;
  /** `screen`: about that of the map on the page. */
  readonly shape: PictureShape;
}

export const AS_ON_SCREEN: PictureCrop = { part: 'screen', shape: 'screen' };

/** Narrower maps are drawn larger, with the same part of the world in them. */
const LEAST_WIDTH = 960;
const LEAST_SHAPE = 0.5;
const MOST_SHAPE = 0.9;
/** Of a drawing with a shape of its own at least this much is map, however many words there are. */
const LEAST_MAP = 0.5;
const GROWTH = 1.1;

function screenSize({ width, height }: Size): Size {
  const factor = Math.max(1, LEAST_WIDTH / width);
  const wide = Math.round(width * factor);
  const high = Math.max(wide * LEAST_SHAPE, Math.min(wide * MOST_SHAPE, height * factor));
  return { width: wide, height: Math.round(high) };
}

/** The map's part of a drawing, when its words need `wordsHeight` of a width. */
export function pictureSize(
  state: AtlasState,
  shape: PictureShape,
  wordsHeight: (width: number) => number,
): Size {
  if (shape === 'screen') return screenSize(selectMapSize(state));
  let { width, height }: Size = SHAPES[shape];
  while (height - wordsHeight(Math.round(width)) < height * LEAST_MAP) {
    width *= GROWTH;
    height *= GROWTH;
  }
  const wide = Math.round(width);
  return { width: wide, height: Math.round(height) - wordsHeight(wide) };
}

/** The camera of a part of the map; null frames all of China. */
export function partCamera(state: AtlasState, part: PicturePart): AtlasState['camera'] {
  if (part === 'screen') return state.camera;
  return part === 'east' ? part : null;
}

/** A picture of the screen has in it what the screen has; more where its shape is another. */
function pictureCamera(state: AtlasState, part: PicturePart, size: Size): Camera {
  const { width, height } = size;
  const camera = partCamera(state, part);
  if (camera === null) return openingCamera(width, height);
  if (typeof camera === 'string') return namedCamera[camera](width, height);
  const screen = selectMapSize(state);
  const factor = Math.min(width / screen.width, height / screen.height);
  return constrainCamera({ ...camera, zoom: camera.zoom + Math.log2(factor) }, size);
}

/** The state as it would be if the map had the size of its picture, with nothing over it. */
export function pictureState(
  state: AtlasState,
  part: PicturePart = 'screen',
  size: Size = screenSize(selectMapSize(state)),
): AtlasState {
  const camera = pictureCamera(state, part, size);
  return { ...state, camera, mapSize: { ...size, isBare: true }, settledCamera: camera };
}
