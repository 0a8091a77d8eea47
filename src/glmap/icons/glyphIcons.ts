// A single zone's glyph on a canvas: shape, colour and letter of its kind.
import { ZONE_KINDS } from '@/model/zoneKind';
import { type GlyphLook, glyphLookId } from '@/selectors/marks/markLook';
import { KIND_SHAPES } from '@/theme/kindShape';
import {
  CITY_DASH,
  CITY_DASH_GAP,
  CITY_WIDTH,
  GLYPH_CASING,
  GLYPH_FONT_SIZE,
  GLYPH_RADIUS,
} from '@/theme/look';
import type { AtlasIcon } from './iconAtlas';

export const GLYPH_REACH = 13;

function glyphIcon({ kind, isHollow, isAtCity }: GlyphLook): AtlasIcon {
  const { path, letter, letterShift } = KIND_SHAPES[kind];
  return {
    id: glyphLookId({ kind, isHollow, isAtCity }),
    reach: GLYPH_REACH,
    draw: (context, palette) => {
      const shape = (size: number): Path2D => {
        const scaled = new Path2D();
        scaled.addPath(new Path2D(path), new DOMMatrix([size, 0, 0, size, 0, 0]));
        return scaled;
      };
      context.fillStyle = palette.casing;
      context.fill(shape(GLYPH_RADIUS + GLYPH_CASING));
      const outlined = shape(GLYPH_RADIUS - CITY_WIDTH / 2);
      if (!isHollow) {
        context.fillStyle = palette.kinds[kind];
        context.fill(shape(GLYPH_RADIUS));
      }
      if (isHollow || isAtCity) {
        context.strokeStyle = isHollow ? palette.kinds[kind] : palette.casing;
        context.lineWidth = CITY_WIDTH;
        context.setLineDash(isAtCity ? [CITY_DASH, CITY_DASH_GAP] : []);
        context.stroke(outlined);
        context.setLineDash([]);
      }
      context.fillStyle = isHollow ? palette.kinds[kind] : palette.onKinds[kind];
      context.font = `700 ${GLYPH_FONT_SIZE}px system-ui, sans-serif`;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillText(letter, 0, letterShift);
    },
  };
}

/** Every look a glyph can have. */
export function glyphIcons(): readonly AtlasIcon[] {
  return ZONE_KINDS.flatMap((kind) =>
    [false, true].flatMap((isHollow) =>
      [false, true].map((isAtCity) => glyphIcon({ kind, isHollow, isAtCity })),
    ),
  );
}
