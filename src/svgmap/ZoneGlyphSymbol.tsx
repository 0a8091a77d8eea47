// A single zone's glyph as SVG around the origin: shape, colour and letter of its kind.

import type { ZoneKind } from '@/model/zoneKind';
import { GLYPH_RADIUS } from '@/selectors/marks/mark';
import { KIND_SHAPES } from '@/theme/kindShape';

export interface GlyphLook {
  readonly kind: ZoneKind;
  readonly isHollow: boolean;
  readonly isAtCity: boolean;
}

export function glyphSymbolId({ kind, isHollow, isAtCity }: GlyphLook): string {
  return `g-${kind}${isHollow ? '-o' : ''}${isAtCity ? '-c' : ''}`;
}

export function ZoneGlyphSymbol({ look, id }: { look: GlyphLook; id?: string }) {
  const { kind, isHollow, isAtCity } = look;
  const { path, letter, letterShift } = KIND_SHAPES[kind];
  return (
    <g id={id} class={`glyph${isHollow ? ' is-hollow' : ''}${isAtCity ? ' is-at-city' : ''}`}>
      <path class="glyph-casing" d={path} transform={`scale(${GLYPH_RADIUS + 1.5})`} />
      <path class={`glyph-shape kind-${kind}`} d={path} transform={`scale(${GLYPH_RADIUS})`} />
      <text class={`glyph-letter on-${kind}`} y={letterShift}>
        {letter}
      </text>
    </g>
  );
}
