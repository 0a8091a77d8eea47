// Halos of new places and rings around what is pointed at or selected, on a canvas.
import type { Emphasis } from '@/selectors/marks/mark';
import {
  EMPHASIS_GAP,
  HALO_OPACITY,
  HALO_WIDTH,
  HOVERED_WIDTH,
  SELECTED_WIDTH,
} from '@/theme/look';
import { circlePath } from '@/theme/markGeometry';
import type { AtlasIcon } from './iconAtlas';

const WIDTHS: Readonly<Record<Emphasis['type'], number>> = {
  hovered: HOVERED_WIDTH,
  selected: SELECTED_WIDTH,
};

export function haloIconId(radius: number): string {
  return `halo${radius}`;
}

/** Half the side of the icon's square, CSS pixels. */
export function haloReach(radius: number): number {
  return radius + 1;
}

export function haloIcon(radius: number): AtlasIcon {
  return {
    id: haloIconId(radius),
    reach: haloReach(radius),
    draw: (context, palette) => {
      context.globalAlpha = HALO_OPACITY;
      context.fillStyle = palette.halo;
      context.fill(new Path2D(circlePath(radius)));
      context.globalAlpha = 1;
      context.strokeStyle = palette.halo;
      context.lineWidth = HALO_WIDTH;
      context.stroke(new Path2D(circlePath(radius)));
    },
  };
}

export function ringIconId({ type, radius }: Pick<Emphasis, 'type' | 'radius'>): string {
  return `${type}${radius}`;
}

export function ringReach(radius: number): number {
  return radius + EMPHASIS_GAP + WIDTHS.selected;
}

export function ringIcon({ type, radius }: Pick<Emphasis, 'type' | 'radius'>): AtlasIcon {
  return {
    id: ringIconId({ type, radius }),
    reach: ringReach(radius),
    draw: (context, palette) => {
      context.strokeStyle = palette.highlight;
      context.lineWidth = WIDTHS[type];
      context.stroke(new Path2D(circlePath(radius + EMPHASIS_GAP)));
    },
  };
}
