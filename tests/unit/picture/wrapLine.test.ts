// Lines at the foot of a picture stay within it, and lose nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLine } from '@/picture/wrapLine';
import { estimateTextWidth } from '@/selectors/names/textWidth';

const ADDRESS =
  'https://example.org/atlas/?year=2020&kinds=free-trade-zone,bonded-zone&province=guangdong';

describe('wrapLine', () => {
  it('breaks between words, between Chinese characters and between parts of an address', () => {
    expect(wrapLine('one two three four', 60)).toEqual(['one two', 'three four']);
    expect(wrapLine('海岸线与湖泊和河流', 40)).toEqual(['海岸线', '与湖泊', '和河流']);
    expect(wrapLine(ADDRESS, 330).join('')).toBe(ADDRESS);
    expect(wrapLine(ADDRESS, 330).length).toBeGreaterThan(1);
    expect(wrapLine('as it is', 400)).toEqual(['as it is']);
  });

  it('keeps every letter, in lines no longer than asked for', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgmW地图源'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ').trim();
        const lines = wrapLine(text, 120);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(estimateTextWidth(line)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
