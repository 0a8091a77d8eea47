// The shape and letter of each kind of zone, so that colour is never the only sign.
import type { ZoneKind } from '@/model/zoneKind';

export interface KindShape {
  /** SVG path around the origin, within a circle of radius 1 or a little more (y down). */
  readonly path: string;
  readonly letter: string;
  /** From the middle down to the letter's base line, CSS pixels at the size of a glyph. */
  readonly letterShift: number;
}

const CIRCLE = 'M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z';

export const KIND_SHAPES: Readonly<Record<ZoneKind, KindShape>> = {
  'comprehensive-pilot-zone': { path: CIRCLE, letter: 'P', letterShift: 3.5 },
  'free-trade-zone': { path: 'M0 -1.2L1.2 0L0 1.2L-1.2 0Z', letter: 'F', letterShift: 3.5 },
  'bonded-zone': { path: 'M-0.9 -0.9H0.9V0.9H-0.9Z', letter: 'B', letterShift: 3.5 },
  'import-promotion-zone': { path: 'M0 -1.15L1.2 0.85H-1.2Z', letter: 'I', letterShift: 5 },
  'bonded-logistics-center': {
    path: 'M-0.55 -0.95H0.55L1.1 0L0.55 0.95H-0.55L-1.1 0Z',
    letter: 'L',
    letterShift: 3.5,
  },
  'retail-import-city': { path: CIRCLE, letter: 'R', letterShift: 3.5 },
};
