// The sign of a kind of zone as legend, filter and lists show it: colour, shape and letter.
import { KINDS, type ZoneKind } from '@/model/zoneKind';
import { KIND_SHAPES } from '@/theme/kindShape';

export function KindSwatch({ kind, isHollow = false }: { kind: ZoneKind; isHollow?: boolean }) {
  const { path, letter, letterShift } = KIND_SHAPES[kind];
  if (KINDS[kind].sign === 'ring') {
    return (
      <svg class="kind-swatch" viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
        <circle class="swatch-ring" r="7" />
      </svg>
    );
  }
  return (
    <svg class="kind-swatch" viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
      <path
        class={`glyph-shape kind-${kind}${isHollow ? ' is-hollow' : ''}`}
        d={path}
        transform="scale(8.6)"
      />
      <text class={`glyph-letter on-${kind}`} y={letterShift}>
        {letter}
      </text>
    </svg>
  );
}
