// A single zone's glyph on a canvas: shape, colour and letter of its kind.
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { GLYPH_RADIUS } from '@/selectors/marks/mark';
import { GLYPH_DIMENSIONS, KIND_SHAPES } from '@/theme/kindShape';
import type { AtlasIcon } from './iconAtlas';

export const GLYPH_REACH = 13;

export function glyphIconId(kind: ZoneKind, isHollow: boolean, isAtCity: boolean): string {
  return `${kind}${isHollow ? '-hollow' : ''}${isAtCity ? '-city' : ''}`;
}

function glyphIcon(kind: ZoneKind, isHollow: boolean, isAtCity: boolean): AtlasIcon {
  const { path, letter, letterShift } = KIND_SHAPES[kind];
  const { casing, outlineWidth, dash } = GLYPH_DIMENSIONS;
  return {
    id: glyphIconId(kind, isHollow, isAtCity),
    reach: GLYPH_REACH,
    draw: (context, palette) => {
      const shape = (radius: number): Path2D => {
        const scaled = new Path2D();
        scaled.addPath(new Path2D(path), new DOMMatrix([radius, 0, 0, radius, 0, 0]));
        return scaled;
      };
      context.fillStyle = palette.casing;
      context.fill(shape(GLYPH_RADIUS + casing));
      const outlined = shape(GLYPH_RADIUS - outlineWidth / 2);
      if (!isHollow) {
        context.fillStyle = palette.kinds[kind];
        context.fill(shape(GLYPH_RADIUS));
      }
      if (isHollow || isAtCity) {
        context.strokeStyle = isHollow ? palette.kinds[kind] : palette.casing;
        context.lineWidth = outlineWidth;
        context.setLineDash(isAtCity ? [...dash] : []);
        context.stroke(outlined);
        context.setLineDash([]);
      }
      context.fillStyle = isHollow ? palette.kinds[kind] : palette.onKinds[kind];
      context.font = '700 10px system-ui, sans-serif';
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
      [false, true].map((isAtCity) => glyphIcon(kind, isHollow, isAtCity)),
    ),
  );
}
