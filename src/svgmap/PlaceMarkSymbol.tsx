// A place's mark as SVG around the origin: wedges, spokes, ring.
import type { MarkLook } from '@/selectors/marks/markLook';
import { type MarkPart, markParts } from '@/theme/markGeometry';

/** Its parts never change and are many: written as markup they cost the first picture half of what elements do. */
export function PlaceMarkSymbol({ look, id }: { look: MarkLook; id?: string }) {
  const parts = markParts(look.wedges, look.hasRing, look.radius);
  // Closed lists and reckoned numbers, nothing that was read.
  return <g id={id} dangerouslySetInnerHTML={{ __html: parts.map(markup).join('') }} />;
}

function markup(part: MarkPart): string {
  return `<path class="${classOf(part)}" d="${part.path}"/>`;
}

function classOf(part: MarkPart): string {
  if (part.paint !== 'wedge') return `mark-${part.paint}`;
  return `kind-${part.kind}${part.isHollow ? ' is-hollow' : ''}`;
}
