// Colour is never the only sign: the kinds of zone differ by letter, the hosted ones by shape too.
import { expect, it } from 'vitest';
import { HOSTED_ZONE_KINDS, ZONE_KINDS } from '@/model/zoneKind';
import { KIND_SHAPES } from '@/theme/kindShape';

it('has a letter of its own for each kind', () => {
  const letters = ZONE_KINDS.map((kind) => KIND_SHAPES[kind].letter);
  expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
  expect(new Set(letters).size).toBe(ZONE_KINDS.length);
});

it('has a shape of its own for each hosted kind', () => {
  const paths = HOSTED_ZONE_KINDS.map((kind) => KIND_SHAPES[kind].path);
  expect(new Set(paths).size).toBe(HOSTED_ZONE_KINDS.length);
});

it('draws closed paths about as large as each other', () => {
  for (const kind of ZONE_KINDS) {
    const { path } = KIND_SHAPES[kind];
    expect(path).toMatch(/^M.*Z$/);
    const reach = Math.max(
      ...(path.match(/-?\d*\.?\d+/g) ?? []).map((text) => Math.abs(Number(text))),
    );
    expect(reach).toBeGreaterThanOrEqual(0.85);
    expect(reach).toBeLessThanOrEqual(1.25);
  }
});
