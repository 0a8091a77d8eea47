// A place's mark as SVG around the origin: wedges, spokes, ring.
import type { Wedge } from '@/selectors/marks/placePhases';
import { KIND_SHAPES } from '@/theme/kindShape';
import { circlePath, MARK_DIMENSIONS, spokesPath, wedgePath } from '@/theme/markGeometry';

export interface MarkLook {
  readonly wedges: readonly Wedge[];
  readonly hasRing: boolean;
  /** CSS pixels. */
  readonly radius: number;
}

/** The same look has the same id, so that each is defined once in a drawing. */
export function markSymbolId({ wedges, hasRing, radius }: MarkLook): string {
  const kinds = wedges.map(
    ({ kind, isHollow }) => `${KIND_SHAPES[kind].letter}${isHollow ? 'o' : ''}`,
  );
  return `m-${kinds.join('')}-${hasRing ? 'r' : ''}${radius * 2}`;
}

export function PlaceMarkSymbol({ look, id }: { look: MarkLook; id?: string }) {
  const { wedges, hasRing, radius } = look;
  const { ringGap, ringCasing, casing, hollowWidth } = MARK_DIMENSIONS;
  const inner = hasRing ? radius - ringGap : radius;
  return (
    <g id={id}>
      <path class="mark-casing" d={circlePath(radius + (hasRing ? ringCasing : casing))} />
      {wedges.length === 0 && !hasRing && (
        <path class="mark-context" d={circlePath(radius - casing)} />
      )}
      {wedges.map(({ kind, isHollow }, index) => (
        <path
          key={kind}
          class={`kind-${kind}${isHollow ? ' is-hollow' : ''}`}
          d={wedgePath(index, wedges.length, isHollow ? inner - hollowWidth / 2 : inner)}
        />
      ))}
      {wedges.length > 1 && <path class="mark-spokes" d={spokesPath(wedges.length, inner)} />}
      {hasRing && <path class="mark-ring" d={circlePath(radius)} />}
    </g>
  );
}
