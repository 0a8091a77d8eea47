// The geometry of a place's mark as SVG paths around the origin. SVG draws them, the WebGL atlas too.
import type { ZoneKind } from '@/model/zoneKind';
import { KIND_SHAPES } from './kindShape';
import { HOLLOW_WIDTH, MARK_CASING, RING_CASING, RING_GAP } from './look';

/** One wedge of a disc cut into `count` equal wedges, clockwise from the top; radius in the caller's unit. */
export function wedgePath(index: number, count: number, radius: number): string {
  if (count === 1) return circlePath(radius);
  const start = point((index / count) * 2 * Math.PI, radius);
  const end = point(((index + 1) / count) * 2 * Math.PI, radius);
  const large = count === 1 || 1 / count > 0.5 ? 1 : 0;
  return `M0 0L${start}A${radius} ${radius} 0 ${large} 1 ${end}Z`;
}

export function circlePath(radius: number): string {
  return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
}

/** Alone in its mark, a kind has its own shape, as in the legend: told without its colour. */
export function kindPath(kind: ZoneKind, radius: number): string {
  const { path } = KIND_SHAPES[kind];
  // The flags of an arc are no lengths.
  if (path.includes('A')) return circlePath(radius);
  return path.replace(/-?[\d.]+/g, (value) => String(round(Number(value) * radius)));
}

/** The edges between wedges: thin lines of the casing's colour keep neighbouring colours apart. */
export function spokesPath(count: number, radius: number): string {
  if (count < 2) return '';
  return Array.from(
    { length: count },
    (_, index) => `M0 0L${point((index / count) * 2 * Math.PI, radius)}`,
  ).join('');
}

function point(angle: number, radius: number): string {
  return `${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A wedge of the kind's colour; hollow: only its outline has it. */
interface WedgeLook {
  readonly kind: ZoneKind;
  readonly isHollow: boolean;
}

/** How a part of a mark is painted; `context` is the small sign of a place that a comparison only mentions. */
export type MarkPaint = 'casing' | 'context' | 'spokes' | 'ring';

export type MarkPart =
  | { readonly paint: MarkPaint; readonly path: string }
  | ({ readonly paint: 'wedge'; readonly path: string } & WedgeLook);

/** The parts of a mark from the lowest to the highest; `radius` in CSS pixels. */
export function markParts(
  wedges: readonly WedgeLook[],
  hasRing: boolean,
  radius: number,
): readonly MarkPart[] {
  const count = wedges.length;
  const inner = hasRing ? radius - RING_GAP : radius;
  const [only] = wedges;
  const parts: MarkPart[] = [
    {
      paint: 'casing',
      path:
        only !== undefined && count === 1 && !hasRing
          ? kindPath(only.kind, radius + MARK_CASING)
          : circlePath(radius + (hasRing ? RING_CASING : MARK_CASING)),
    },
  ];
  if (count === 0 && !hasRing) {
    parts.push({ paint: 'context', path: circlePath(radius - MARK_CASING) });
  }
  wedges.forEach(({ kind, isHollow }, index) => {
    const reach = isHollow ? inner - HOLLOW_WIDTH / 2 : inner;
    const path = count === 1 ? kindPath(kind, reach) : wedgePath(index, count, reach);
    parts.push({ paint: 'wedge', kind, isHollow, path });
  });
  if (count > 1) parts.push({ paint: 'spokes', path: spokesPath(count, inner) });
  if (hasRing) parts.push({ paint: 'ring', path: circlePath(radius) });
  return parts;
}
