// A place's mark on a canvas: the same parts, colours and widths as the SVG mark.
import { type MarkLook, markLookId } from '@/selectors/marks/markLook';
import { HOLLOW_WIDTH, RING_WIDTH, SPOKE_WIDTH } from '@/theme/look';
import { type MarkPaint, markParts } from '@/theme/markGeometry';
import { fill, type Painting, stroke } from './canvasPaint';
import type { AtlasIcon } from './iconAtlas';

/** The furthest that the shape of a kind reaches, in radii. */
const FURTHEST = 1.2;

/** Half the side of the icon's square, CSS pixels. */
export function markReach(radius: number): number {
  return Math.ceil(radius * FURTHEST) + 3;
}

const PAINTINGS: Readonly<Record<MarkPaint, Painting>> = {
  casing: (context, path, palette) => fill(context, path, palette.casing),
  context: (context, path, palette) => fill(context, path, palette.context),
  spokes: (context, path, palette) => stroke(context, path, palette.casing, SPOKE_WIDTH),
  ring: (context, path, palette) => stroke(context, path, palette.ring, RING_WIDTH),
};

export function markIcon(look: MarkLook): AtlasIcon {
  return {
    id: markLookId(look),
    reach: markReach(look.radius),
    draw: (context, palette) => {
      for (const part of markParts(look.wedges, look.hasRing, look.radius)) {
        const path = new Path2D(part.path);
        if (part.paint !== 'wedge') {
          PAINTINGS[part.paint](context, path, palette);
          continue;
        }
        const colour = palette.kinds[part.kind];
        fill(context, path, part.isHollow ? palette.casing : colour);
        if (part.isHollow) stroke(context, path, colour, HOLLOW_WIDTH);
      }
    },
  };
}
