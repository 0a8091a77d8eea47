// Marks and glyphs drawn once into one picture, from which deck.gl's icon layers take them.
import type { Palette } from '@/theme/palette';

/** Draws an icon around the origin of a context that is scaled to CSS pixels. */
export type IconDrawing = (context: CanvasRenderingContext2D, palette: Palette) => void;

export interface AtlasIcon {
  readonly id: string;
  /** Half the side of the square that the icon needs, CSS pixels. */
  readonly reach: number;
  readonly draw: IconDrawing;
}

export interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mask: boolean;
}

export interface IconAtlas {
  readonly image: HTMLCanvasElement;
  /** Always the same object for the same picture, so that deck.gl sees that nothing changed. */
  readonly mapping: Record<string, IconPlace>;
}

const ATLAS_WIDTH = 2048;
/** Atlas pixels a device pixel. */
const OVERSAMPLING = 2;
/** Atlas pixels a CSS pixel, at most: on the finest screens fewer do, and more are long on their way to WebGL. */
const FINEST = 4;
const SPACING = 2;

/** Packs icons in rows of like height; `devicePixels` a CSS pixel. */
export function drawIconAtlas(
  icons: readonly AtlasIcon[],
  palette: Palette,
  devicePixels: number,
): IconAtlas {
  const pixelRatio = Math.min(devicePixels * OVERSAMPLING, FINEST);
  const sorted = [...icons].sort((a, b) => b.reach - a.reach);
  const mapping: Record<string, IconPlace> = {};
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { id, reach } of sorted) {
    const side = Math.ceil(reach * 2 * pixelRatio);
    if (x + side > ATLAS_WIDTH) {
      x = 0;
      y += rowHeight + SPACING;
      rowHeight = 0;
    }
    mapping[id] = { x, y, width: side, height: side, mask: false };
    x += side + SPACING;
    rowHeight = Math.max(rowHeight, side);
  }
  const image = document.createElement('canvas');
  image.width = ATLAS_WIDTH;
  image.height = Math.max(1, y + rowHeight);
  // Drawn by the processor: the picture is read at once, to be given to WebGL.
  const context = image.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gives no 2D canvas to draw the marks on');
  for (const { id, draw } of sorted) {
    const place = mapping[id];
    if (place === undefined) continue;
    const middle = place.width / 2;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, place.x + middle, place.y + middle);
    draw(context, palette);
  }
  // Browsers put drawing off until it is read, which else falls into the same moment as the way to WebGL.
  context.getImageData(0, 0, 1, 1);
  return { image, mapping };
}
