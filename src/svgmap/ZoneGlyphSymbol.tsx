// A single zone's glyph as SVG around the origin: shape, colour and letter of its kind.
import type { GlyphLook } from '@/selectors/marks/markLook';
import { KIND_SHAPES } from '@/theme/kindShape';
import { GLYPH_CASING, GLYPH_RADIUS } from '@/theme/look';

export function ZoneGlyphSymbol({ look, id }: { look: GlyphLook; id?: string }) {
  const { kind, isHollow, isAtCity } = look;
  const { path, letter, letterShift } = KIND_SHAPES[kind];
  return (
    <g id={id} class={`glyph${isHollow ? ' is-hollow' : ''}${isAtCity ? ' is-at-city' : ''}`}>
      <path class="glyph-casing" d={path} transform={`scale(${GLYPH_RADIUS + GLYPH_CASING})`} />
      <path class={`glyph-shape kind-${kind}`} d={path} transform={`scale(${GLYPH_RADIUS})`} />
      <text class={`glyph-letter on-${kind}`} y={letterShift}>
        {letter}
      </text>
    </g>
  );
}
