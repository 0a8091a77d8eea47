// The style sheet's colours are those of palette.ts, so that panels and maps never differ.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { type ColourScheme, PALETTES } from '@/theme/palette';
import { contrast } from './colourMaths';

const CSS = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...CSS.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function token(name: string, scheme: ColourScheme): string {
  const colours = TOKENS.get(name);
  if (colours === undefined) throw new Error(`--${name} is not in tokens.css`);
  return colours[scheme];
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const { kinds, onKinds, ...roles } = PALETTES[scheme];

  it.each(Object.entries(roles))('%s', (name, colour) => {
    expect(token(hyphenated(name), scheme)).toBe(colour);
  });

  it.each(ZONE_KINDS)('%s and the letter on it', (kind) => {
    expect(token(`kind-${kind}`, scheme)).toBe(kinds[kind]);
    expect(token(`on-${kind}`, scheme)).toBe(onKinds[kind]);
  });

  it.each([
    ['text', 'page'],
    ['text', 'raised'],
    ['quiet', 'page'],
    ['quiet', 'raised'],
    ['accent', 'page'],
    ['warning', 'page'],
  ])('--%s can be read on --%s', (text, ground) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
