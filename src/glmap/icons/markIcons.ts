// A place's mark on a canvas: the same paths, colours and widths as the SVG mark.
import type { Wedge } from '@/selectors/marks/placePhases';
import { KIND_SHAPES } from '@/theme/kindShape';
import { circlePath, MARK_DIMENSIONS, spokesPath, wedgePath } from '@/theme/markGeometry';
import type { AtlasIcon } from './iconAtlas';

export interface MarkLook {
  readonly wedges: readonly Wedge[];
  readonly hasRing: boolean;
  /** CSS pixels. */
  readonly radius: number;
}

export function markIconId({ wedges, hasRing, radius }: MarkLook): string {
  let id = hasRing ? 'r' : '';
  for (const { kind, isHollow } of wedges) id += KIND_SHAPES[kind].letter + (isHollow ? 'o' : '');
  return `${id}${radius * 2}`;
}

/** Half the side of the icon's square, CSS pixels. */
export function markReach(radius: number): number {
  return radius + 3;
}

export function markIcon(look: MarkLook): AtlasIcon {
  const { wedges, hasRing, radius } = look;
  const { ringGap, ringWidth, ringCasing, casing, hollowWidth, spokeWidth } = MARK_DIMENSIONS;
  return {
    id: markIconId(look),
    reach: markReach(radius),
    draw: (context, palette) => {
      const inner = hasRing ? radius - ringGap : radius;
      context.fillStyle = palette.casing;
      context.fill(new Path2D(circlePath(radius + (hasRing ? ringCasing : casing))));
      if (wedges.length === 0 && !hasRing) {
        context.fillStyle = palette.context;
        context.fill(new Path2D(circlePath(radius - casing)));
      }
      wedges.forEach(({ kind, isHollow }, index) => {
        context.fillStyle = isHollow ? palette.casing : palette.kinds[kind];
        const path = new Path2D(
          wedgePath(index, wedges.length, isHollow ? inner - hollowWidth / 2 : inner),
        );
        context.fill(path);
        if (!isHollow) return;
        context.strokeStyle = palette.kinds[kind];
        context.lineWidth = hollowWidth;
        context.stroke(path);
      });
      if (wedges.length > 1) {
        context.strokeStyle = palette.casing;
        context.lineWidth = spokeWidth;
        context.stroke(new Path2D(spokesPath(wedges.length, inner)));
      }
      if (hasRing) {
        context.strokeStyle = palette.ring;
        context.lineWidth = ringWidth;
        context.stroke(new Path2D(circlePath(radius)));
      }
    },
  };
}
