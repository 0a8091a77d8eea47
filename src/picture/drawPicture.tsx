// The current view as a drawing that stands by itself: SVG text, or a PNG made of it.
import { render } from 'preact';
import { loadBaseMap } from '@/loading/lazyMap';
import type { Camera, Size } from '@/model/camera';
import { DETAIL_FOLDER } from '@/model/view/detail';
import type { PictureWords } from '@/panels/share/viewWords';
import { tilesInView } from '@/selectors/base/detailTiles';
import { fetchDetail } from '@/selectors/base/fetchDetail';
import { selectScene } from '@/selectors/scene/scene';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { pictureState } from '@/selectors/view/pictureView';
import type { AtlasState } from '@/store/atlasState';
import { FRAME_UNITS, frameRectangle } from '@/svgmap/frame';
import { type FrameExtent, projectBase } from '@/svgmap/projectBase';
import { PALETTES } from '@/theme/palette';
import { SvgDocument } from './SvgDocument';

/** Beyond the edges of the map, CSS pixels, so that no coast ends at the edge. */
const EXTENT_MARGIN = 40;

/**
 * The picture as a file of its own.
 * @public the share dialog gets this module as a whole, when it is first asked for a picture.
 */
export async function drawSvg(state: AtlasState, words: PictureWords): Promise<string> {
  const picture = pictureState(state);
  const [camera, size] = [selectCamera(picture), selectMapSize(picture)];
  const [topology, detail] = await Promise.all([
    loadBaseMap(),
    fetchDetail(DETAIL_FOLDER, tilesInView(camera, size)),
  ]);
  const holder = document.createElement('div');
  render(
    <SvgDocument
      scene={selectScene(picture)}
      base={projectBase(topology, extentOf(camera, size))}
      detail={detail}
      camera={camera}
      size={size}
      palette={PALETTES[selectColourScheme(state)]}
      {...words}
    />,
    holder,
  );
  const drawing = holder.querySelector('svg');
  if (drawing === null) throw new Error('nothing was drawn');
  // The serialiser writes the name space itself.
  drawing.removeAttribute('xmlns');
  const text = new XMLSerializer().serializeToString(drawing);
  render(null, holder);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/**
 * `scale`: pixels of the picture for one CSS pixel.
 * @public as `drawSvg`.
 */
export async function paintPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
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
