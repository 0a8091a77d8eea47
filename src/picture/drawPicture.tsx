// The current view as a drawing that stands by itself: SVG text, or a PNG made of it.

import { render } from 'preact';
import { loadBaseMap } from '@/loading/lazyMap';
import { type Camera, constrainCamera, type Size } from '@/model/camera';
import type { PictureWords } from '@/panels/share/viewWords';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectScene } from '@/selectors/scene/scene';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { openingCamera } from '@/selectors/view/framing';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { FRAME_UNITS, frameRectangle } from '@/svgmap/frame';
import { type FrameExtent, projectBase } from '@/svgmap/projectBase';
import { PALETTES } from '@/theme/palette';
import { SvgDocument } from './SvgDocument';

/** Narrower maps are drawn larger, with the same part of the world in them. */
const LEAST_WIDTH = 960;
const LEAST_SHAPE = 0.5;
const MOST_SHAPE = 0.9;
/** Beyond the edges of the map, CSS pixels, so that no coast ends at the edge. */
const EXTENT_MARGIN = 40;

export async function drawSvg(state: AtlasState, words: PictureWords): Promise<string> {
  const topology = await loadBaseMap();
  const { size, camera } = pictureView(state, stageSize());
  const holder = document.createElement('div');
  render(
    <SvgDocument
      scene={selectScene(state, camera, size)}
      base={projectBase(topology, extentOf(camera, size))}
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

/** `scale`: pixels of the picture for one CSS pixel. */
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

/** Of a picture that shows warehouses; null for one that does not. */
export function warehouseZoom(state: AtlasState): number | null {
  const { size, camera } = pictureView(state, stageSize());
  if (selectWarehouseData(state) === null || !showsWarehouses(state, camera, size)) return null;
  return camera.zoom;
}

function stageSize(): Size {
  const stage = document.querySelector('.map-stage');
  return { width: stage?.clientWidth || LEAST_WIDTH, height: stage?.clientHeight || 640 };
}

/** The same view on a map that is large enough to print. */
export function pictureView(state: AtlasState, stage: Size): { size: Size; camera: Camera } {
  const factor = Math.max(1, LEAST_WIDTH / stage.width);
  const width = Math.round(stage.width * factor);
  const height = Math.round(
    Math.max(width * LEAST_SHAPE, Math.min(width * MOST_SHAPE, stage.height * factor)),
  );
  const { camera } = state;
  if (camera === null) return { size: { width, height }, camera: openingCamera(width, height) };
  const size = { width, height };
  const zoom = camera.zoom + Math.log2(factor);
  return { size, camera: constrainCamera({ ...camera, zoom }, size) };
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
