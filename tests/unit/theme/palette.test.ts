// Every colour of a kind can be seen on land and water and told from the others, by everyone.
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { PAGE_COLOURS } from '@/theme/pageColours';
import { COLOUR_SCHEMES, PALETTES } from '@/theme/palette';
import { colourDifference, contrast, VISIONS } from './colourMaths';

const PAIRS = ZONE_KINDS.flatMap((kind, index) =>
  ZONE_KINDS.slice(index + 1).map((other) => [kind, other] as const),
);

function colours(palette: object): string[] {
  return Object.values(palette).flatMap((value) =>
    typeof value === 'string' ? [value] : colours(value),
  );
}

describe.each(COLOUR_SCHEMES)('%s', (scheme) => {
  const palette = PALETTES[scheme];

  it('is written in lower-case hex', () => {
    for (const colour of [...colours(palette), ...colours(PAGE_COLOURS[scheme])]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(ZONE_KINDS)('%s has a contrast of 3:1 on land and on water', (kind) => {
    expect(contrast(palette.kinds[kind], palette.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.kinds[kind], palette.water)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ring', 'highlight', 'halo', 'context', 'label'] as const)(
    '%s is seen on land and on water',
    (role) => {
      const least = role === 'label' ? 4.5 : 3;
      expect(contrast(palette[role], palette.land)).toBeGreaterThanOrEqual(least);
      expect(contrast(palette[role], palette.water)).toBeGreaterThanOrEqual(least);
    },
  );

  it('has a casing that parts the ring and the wedges from each other', () => {
    for (const kind of ZONE_KINDS) {
      expect(contrast(palette.kinds[kind], palette.casing)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.ring, palette.casing)).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)('keeps any two kinds apart with %s vision', (vision) => {
    const tooClose = PAIRS.map(([a, b]) => ({
      pair: `${a} / ${b}`,
      difference: colourDifference(palette.kinds[a], palette.kinds[b], vision),
    })).filter(({ difference }) => difference < 19);
    expect(tooClose).toEqual([]);
  });

  it.each(ZONE_KINDS)('the bold letter on %s can be read', (kind) => {
    expect(contrast(palette.onKinds[kind], palette.kinds[kind])).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['text', 'page'],
    ['text', 'raised'],
    ['quiet', 'page'],
    ['quiet', 'raised'],
    ['accent', 'page'],
    ['warning', 'page'],
  ] as const)('%s can be read on %s', (text, ground) => {
    const page = PAGE_COLOURS[scheme];
    expect(contrast(page[text], page[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
