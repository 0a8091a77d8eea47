// What the mark of a place and the glyph of a zone look like, and the name of each look: both maps draw a look once.
import type { ZoneKind } from '@/model/zoneKind';
import { KIND_SHAPES } from '@/theme/kindShape';
import type { PlacePhase, Wedge } from './placePhases';
import type { ZoneGlyph } from './zoneGlyphs';

export interface MarkLook {
  readonly wedges: readonly Wedge[];
  readonly hasRing: boolean;
  /** CSS pixels. */
  readonly radius: number;
}

/** Of a mark of that radius, CSS pixels. */
export function markLookOf({ wedges, hasRing }: PlacePhase, radius: number): MarkLook {
  return { wedges, hasRing, radius };
}

/** The same look has the same name. */
export function markLookId({ wedges, hasRing, radius }: MarkLook): string {
  let id = 'm-';
  for (const { kind, isHollow } of wedges) id += KIND_SHAPES[kind].letter + (isHollow ? 'o' : '');
  return `${id}-${hasRing ? 'r' : ''}${radius * 2}`;
}

export interface GlyphLook {
  readonly kind: ZoneKind;
  readonly isHollow: boolean;
  readonly isAtCity: boolean;
}

export function glyphLookOf({ zone, isHollow, isAtCity }: ZoneGlyph): GlyphLook {
  return { kind: zone.kind, isHollow, isAtCity };
}

export function glyphLookId({ kind, isHollow, isAtCity }: GlyphLook): string {
  return `g-${kind}${isHollow ? '-o' : ''}${isAtCity ? '-c' : ''}`;
}
