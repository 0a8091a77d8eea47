// The signs for warehouses on a canvas: the same paths, colours and widths as in SVG.
import { signId, type WarehouseSign } from '@/model/warehouses/warehouseSign';
import { PAGE_FONT } from '@/theme/fonts';
import {
  GATEWAY_LINE_WIDTH,
  SIGN_DISC_OPACITY,
  SIGN_FONT_SIZE,
  SIGN_LINE_CASING,
  SIGN_LINE_WIDTH,
  SIGN_RING_OPACITY,
  SIGN_TEXT_SHIFT,
} from '@/theme/look';
import { type SignPaint, signParts, signReach, signText } from '@/theme/warehouseShape';
import { fill, type Painting, stroke } from './canvasPaint';
import type { AtlasIcon } from './iconAtlas';

const PAINTINGS: Readonly<Record<SignPaint, Painting>> = {
  casing: (context, path, palette) => fill(context, path, palette.casing),
  lineCasing: (context, path, palette) => stroke(context, path, palette.casing, SIGN_LINE_CASING),
  solid: (context, path, palette) => fill(context, path, palette.warehouse),
  open: (context, path, palette) => {
    fill(context, path, palette.casing);
    stroke(context, path, palette.warehouse, SIGN_LINE_WIDTH);
  },
  line: (context, path, palette) => stroke(context, path, palette.warehouse, SIGN_LINE_WIDTH),
  quiet: (context, path, palette) => stroke(context, path, palette.context, GATEWAY_LINE_WIDTH),
  disc: (context, path, palette) => fill(context, path, palette.warehouse, SIGN_DISC_OPACITY),
  ring: (context, path, palette) => {
    fill(context, path, palette.warehouse, SIGN_RING_OPACITY);
    stroke(context, path, palette.warehouse, SIGN_LINE_WIDTH);
  },
};

export function warehouseIcon(sign: WarehouseSign): AtlasIcon {
  return {
    id: signId(sign),
    reach: signReach(sign),
    draw: (context, palette) => {
      context.lineCap = 'round';
      for (const { paint, path } of signParts(sign)) {
        PAINTINGS[paint](context, new Path2D(path), palette);
      }
      const text = signText(sign);
      if (text === '') return;
      context.fillStyle = palette.warehouse;
      context.font = `700 ${SIGN_FONT_SIZE}px ${PAGE_FONT}`;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillText(text, 0, SIGN_TEXT_SHIFT);
    },
  };
}
