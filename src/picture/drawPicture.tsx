// The current view as a drawing that stands by itself: SVG text, or a PNG made of it.
import { render } from 'preact';
import type { Topology } from 'topojson-specification';
import { loadBaseMap } from '@/loading/lazyMap';
import type { Camera, Size } from '@/model/camera';
import type { PictureWords } from '@/panels/share/viewWords';
import { tilesInView } from '@/selectors/base/detailTiles';
import { detailFolder, fetchDetail } from '@/selectors/base/fetchDetail';
import type { TileShapes } from '@/selectors/base/readTile';
import { selectScene } from '@/selectors/scene/scene';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import {
  AS_ON_SCREEN,
  type PictureCrop,
  pictureSize,
  pictureState,
} from '@/selectors/view/pictureView';
import type { AtlasState } from '@/store/atlasState';
import { FRAME_UNITS, frameRectangle } from '@/svgmap/frame';
import { type FrameExtent, projectBase } from '@/svgmap/projectBase';
import { type ColourScheme, PALETTES } from '@/theme/palette';
import { inTime } from '@/ui/inTime';
import { SvgDocument, wordsHeight } from './SvgDocument';

/** What a picture needs of the published files. */
export interface PictureGround {
  readonly topology: Topology;
  /** Coast, lakes and rivers up close, where the view is so near. */
  readonly detail: readonly TileShapes[];
}

/** Pixels of a picture: for one CSS pixel, or as many as a sheet of paper takes. */
export type PictureScale = number | 'paper';

/** The long side of A4 at 300 dots per inch. */
const PAPER_PIXELS = 3508;

/** Beyond the edges of the map, CSS pixels, so that no coast ends at the edge. */
const EXTENT_MARGIN = 40;

/** What a picture says, by what it shows. */
export type WordsOf = (picture: AtlasState) => PictureWords;

/** @public whoever needs pictures gets this module as a whole, when it is first wanted. */
export async function loadGround(picture: AtlasState): Promise<PictureGround> {
  const tiles = tilesInView(selectCamera(picture), selectMapSize(picture));
  // Without its details the land is there all the same.
  const details = inTime(fetchDetail(detailFolder(), tiles)).catch(() => []);
  const [topology, detail] = await Promise.all([loadBaseMap(), details]);
  return { topology, detail };
}

/** As often as words may ask for more room, because the map shows more, or less. */
const ROUNDS = 4;

/**
 * What the picture shows: words need room of its shape, and speak of what the rest shows.
 * @public as `loadGround`.
 */
export function cropPicture(
  state: AtlasState,
  wordsOf: WordsOf,
  { part, shape }: PictureCrop = AS_ON_SCREEN,
): AtlasState {
  let picture = pictureState(state, part);
  for (let round = 0; round < ROUNDS; round++) {
    const words = wordsOf(picture);
    const before = selectMapSize(picture);
    const size = pictureSize(state, shape, (width) => wordsHeight(words, width));
    if (size.width === before.width && size.height === before.height) break;
    picture = pictureState(state, part, size);
  }
  return picture;
}

/**
 * The picture as an element of no page.
 * @public as `loadGround`.
 */
export function drawElement(
  picture: AtlasState,
  { topology, detail }: PictureGround,
  wordsOf: WordsOf,
  scheme: ColourScheme,
): SVGSVGElement {
  const [camera, size] = [selectCamera(picture), selectMapSize(picture)];
  const holder = document.createElement('div');
  render(
    <SvgDocument
      scene={selectScene(picture)}
      base={projectBase(topology, extentOf(camera, size))}
      detail={detail}
      camera={camera}
      size={size}
      palette={PALETTES[scheme]}
      {...wordsOf(picture)}
    />,
    holder,
  );
  const drawing = holder.querySelector('svg');
  if (drawing === null) throw new Error('nothing was drawn');
  // The serialiser writes the name space itself.
  drawing.removeAttribute('xmlns');
  return drawing;
}

/**
 * The picture as a file of its own.
 * @public as `loadGround`.
 */
export async function drawSvg(
  state: AtlasState,
  wordsOf: WordsOf,
  crop: PictureCrop,
): Promise<string> {
  const picture = cropPicture(state, wordsOf, crop);
  const scheme = selectColourScheme(state);
  const drawing = drawElement(picture, await loadGround(picture), wordsOf, scheme);
  const text = new XMLSerializer().serializeToString(drawing);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** @public as `loadGround`. */
export async function paintPng(svg: string, wish: PictureScale): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = wish === 'paper' ? PAPER_PIXELS / Math.max(naturalWidth, naturalHeight) : wish;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(naturalWidth * scale);
    canvas.height = Math.round(naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no PNG')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The map's part of the plane in units of the frame. */
function extentOf(camera: Camera, size: Size): FrameExtent {
  const { left, top, width } = frameRectangle(camera, size);
  const units = FRAME_UNITS / width;
  return [
    (-left - EXTENT_MARGIN) * units,
    (-top - EXTENT_MARGIN) * units,
    (size.width - left + EXTENT_MARGIN) * units,
    (size.height - top + EXTENT_MARGIN) * units,
  ];
}
