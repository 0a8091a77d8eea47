// The signs for warehouses on a canvas: the same paths, colours and widths as in SVG.
import { signId, type WarehouseSign } from '@/model/warehouseSign';
import { FONT_STACK } from '@/theme/fonts';
import type { Palette } from '@/theme/palette';
import {
  SIGN_DIMENSIONS,
  type SignPaint,
  signParts,
  signReach,
  signText,
} from '@/theme/warehouseShape';
import type { AtlasIcon } from './iconAtlas';

const FONTS = FONT_STACK.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

type Painting = (context: CanvasRenderingContext2D, path: Path2D, palette: Palette) => void;

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.stroke(path);
}

function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string, opacity = 1) {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fill(path);
  context.globalAlpha = 1;
}

const PAINTINGS: Readonly<Record<SignPaint, Painting>> = {
  casing: (context, path, palette) => fill(context, path, palette.casing),
  lineCasing: (context, path, palette) =>
    stroke(context, path, palette.casing, SIGN_DIMENSIONS.lineCasing),
  solid: (context, path, palette) => fill(context, path, palette.warehouse),
  open: (context, path, palette) => {
    fill(context, path, palette.casing);
    stroke(context, path, palette.warehouse, SIGN_DIMENSIONS.lineWidth);
  },
  line: (context, path, palette) =>
    stroke(context, path, palette.warehouse, SIGN_DIMENSIONS.lineWidth),
  disc: (context, path, palette) =>
    fill(context, path, palette.warehouse, SIGN_DIMENSIONS.discOpacity),
  ring: (context, path, palette) => {
    fill(context, path, palette.warehouse, SIGN_DIMENSIONS.ringOpacity);
    stroke(context, path, palette.warehouse, SIGN_DIMENSIONS.lineWidth);
  },
};

export function warehouseIcon(sign: WarehouseSign): AtlasIcon {
  return {
    id: signId(sign),
    reach: signReach(sign),
    draw: (context, palette) => {
      for (const { paint, path } of signParts(sign)) {
        PAINTINGS[paint](context, new Path2D(path), palette);
      }
      const text = signText(sign);
      if (text === '') return;
      context.fillStyle = palette.warehouse;
      context.font = `700 ${SIGN_DIMENSIONS.fontSize}px ${FONTS}`;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillText(text, 0, SIGN_DIMENSIONS.fontSize * 0.36);
    },
  };
}
