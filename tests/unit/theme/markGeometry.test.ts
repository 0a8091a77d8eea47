// A mark's wedges cover the disc: equal, clockwise from the top, each beginning where the last ended.
import { describe, expect, it } from 'vitest';
import { HOSTED_ZONE_KINDS } from '@/model/zoneKind';
import { KIND_SHAPES } from '@/theme/kindShape';
import { circlePath, kindPath, markParts, spokesPath, wedgePath } from '@/theme/markGeometry';

const RADIUS = 12;
const COUNTS = [2, 3, 4, 5] as const;
const WEDGE = /^M0 0L(\S+) (\S+)A(\S+) (\S+) 0 ([01]) ([01]) (\S+) (\S+)Z$/;

function wedge(index: number, count: number) {
  const match = WEDGE.exec(wedgePath(index, count, RADIUS));
  if (match === null) throw new Error(`no wedge: ${wedgePath(index, count, RADIUS)}`);
  const [startX = NaN, startY = NaN, rx, ry, large, sweep, endX = NaN, endY = NaN] = match
    .slice(1)
    .map(Number);
  return { start: [startX, startY], end: [endX, endY], rx, ry, large, sweep } as const;
}

/** Clockwise from the top, 0 to 1. */
function turn([x, y]: readonly [number, number]): number {
  return (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
}

describe.each(COUNTS)('a disc of %i wedges', (count) => {
  const wedges = Array.from({ length: count }, (_, index) => wedge(index, count));

  it('begins at the top and goes clockwise', () => {
    expect(wedges[0]?.start).toEqual([0, -RADIUS]);
    wedges.forEach(({ start, end, sweep, large }, index) => {
      expect(turn(start)).toBeCloseTo(index / count, 3);
      expect(turn(end)).toBeCloseTo(((index + 1) / count) % 1, 3);
      expect(sweep).toBe(1);
      expect(large).toBe(0);
    });
  });

  it('leaves no gap: each begins where the one before ended, the last ends at the first', () => {
    wedges.forEach(({ end }, index) => {
      const next = wedges[(index + 1) % count];
      expect(end[0]).toBeCloseTo(next?.start[0] ?? NaN, 2);
      expect(end[1]).toBeCloseTo(next?.start[1] ?? NaN, 2);
    });
  });

  it('reaches the edge of the disc', () => {
    for (const { start, end, rx, ry } of wedges) {
      expect([rx, ry]).toEqual([RADIUS, RADIUS]);
      expect(Math.hypot(...start)).toBeCloseTo(RADIUS, 1);
      expect(Math.hypot(...end)).toBeCloseTo(RADIUS, 1);
    }
  });

  it('has a spoke where two wedges meet', () => {
    const spokes = [...spokesPath(count, RADIUS).matchAll(/M0 0L(\S+) (\S+?)(?=M|$)/g)];
    expect(spokes.map(([, x, y]) => [Number(x), Number(y)])).toEqual(
      wedges.map(({ start }) => [...start]),
    );
  });
});

describe('a disc of one wedge', () => {
  it('is the whole circle, without spokes', () => {
    expect(wedgePath(0, 1, RADIUS)).toBe(circlePath(RADIUS));
    expect(spokesPath(1, RADIUS)).toBe('');
    expect(spokesPath(0, RADIUS)).toBe('');
  });

  it('is two half circles that close', () => {
    expect(circlePath(RADIUS)).toBe('M0 -12A12 12 0 1 1 0 12A12 12 0 1 1 0 -12Z');
  });
});

describe('the parts of a mark', () => {
  const wedges = [
    { kind: 'free-trade-zone', isHollow: false },
    { kind: 'bonded-zone', isHollow: true },
  ] as const;

  it('lie in their order: casing, wedges, spokes, ring', () => {
    const parts = markParts(wedges, true, RADIUS);
    expect(parts.map(({ paint }) => paint)).toEqual(['casing', 'wedge', 'wedge', 'spokes', 'ring']);
    expect(parts.at(-1)?.path).toBe(circlePath(RADIUS));
  });

  it('have the shape of the kind where it is alone, so that it is told without its colour', () => {
    const shapes = HOSTED_ZONE_KINDS.map((kind) => {
      const [casing, wedge, ...more] = markParts([{ kind, isHollow: false }], false, RADIUS);
      expect(more).toEqual([]);
      expect(wedge?.path).toBe(kindPath(kind, RADIUS));
      expect(casing?.path).not.toBe(wedge?.path);
      return wedge?.path;
    });
    expect(new Set(shapes).size).toBe(HOSTED_ZONE_KINDS.length);
    expect(shapes[0]).toBe(circlePath(RADIUS));
    expect(kindPath('free-trade-zone', 10)).toBe('M0 -12L12 0L0 12L-12 0Z');
    // The rest of the path stays: only its lengths grow.
    for (const kind of HOSTED_ZONE_KINDS.slice(1)) {
      expect(kindPath(kind, 1)).toBe(KIND_SHAPES[kind].path);
    }
  });

  it('are without what is not there', () => {
    const paints = (count: number, hasRing: boolean): readonly string[] =>
      markParts(wedges.slice(0, count), hasRing, RADIUS).map(({ paint }) => paint);
    expect(paints(1, false)).toEqual(['casing', 'wedge']);
    expect(paints(0, true)).toEqual(['casing', 'ring']);
    expect(paints(0, false)).toEqual(['casing', 'context']);
  });
});
