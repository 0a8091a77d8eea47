// A place's mark as SVG around the origin: wedges, spokes, ring.
import type { MarkLook } from '@/selectors/marks/markLook';
import { markParts } from '@/theme/markGeometry';

export function PlaceMarkSymbol({ look, id }: { look: MarkLook; id?: string }) {
  return (
    <g id={id}>
      {markParts(look.wedges, look.hasRing, look.radius).map((part) =>
        part.paint === 'wedge' ? (
          <path
            key={part.kind}
            class={`kind-${part.kind}${part.isHollow ? ' is-hollow' : ''}`}
            d={part.path}
          />
        ) : (
          <path key={part.paint} class={`mark-${part.paint}`} d={part.path} />
        ),
      )}
    </g>
  );
}
