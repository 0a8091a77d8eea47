// Typing errors between what was typed and the beginning of a name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixDistance } from '@/selectors/search/prefixDistance';

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'n', 'g'), maxLength: 9 });

describe('prefixDistance', () => {
  it.each([
    ['yiwo', 'yiwu', 1],
    ['hangzou', 'hangzhou', 1],
    ['xiamne', 'xiamen', 1],
    ['hang', 'hangzhoushi', 0],
    ['hagnz', 'hangzhou', 1],
    ['shnaghia', 'shanghai', 2],
    ['yiwu', 'ningbo', 3],
  ])('%s is %s with errors: %i', (typed, name, errors) => {
    expect(prefixDistance(typed, name, 2)).toBe(errors);
  });

  it('is zero for every beginning, and never above the limit by more than one', () => {
    fc.assert(
      fc.property(WORD, WORD, fc.nat(2), (typed, rest, limit) => {
        expect(prefixDistance(typed, typed + rest, limit)).toBe(0);
        expect(prefixDistance(typed, rest, limit)).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });

  it('forgives one letter too much, too little or swapped with its neighbour', () => {
    fc.assert(
      fc.property(WORD, fc.nat(8), (name, at) => {
        const letters = [...name];
        const left = letters.filter((_, index) => index !== at).join('');
        const added = [...letters.slice(0, at), 'x', ...letters.slice(at)].join('');
        const [a = '', b = ''] = letters.slice(at, at + 2);
        const swapped = [...letters.slice(0, at), b, a, ...letters.slice(at + 2)].join('');
        for (const typed of [left, added, swapped]) {
          expect(prefixDistance(typed, name, 2)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
