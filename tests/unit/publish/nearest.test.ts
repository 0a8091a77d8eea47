// "Did you mean ...?"
import { describe, expect, it } from 'vitest';
import { alternatives, nearest, suggestFrom } from '../../../data/publish/reading/nearest.ts';

describe('nearest', () => {
  it('finds the word of a slip', () => {
    expect(nearest('Hangzhuo', ['suzhou', 'hangzhou'])).toBe('hangzhou');
    expect(nearest('bonded_zone', ['bonded-zone', 'free-trade-zone'])).toBe('bonded-zone');
  });

  it('stays silent when nothing is near', () => {
    expect(nearest('lhasa', ['hangzhou', 'suzhou'])).toBeNull();
    expect(nearest('', ['a'])).toBeNull();
    expect(nearest('a', [])).toBeNull();
  });
});

describe('suggestFrom', () => {
  it('falls back to a short list, never to a long one', () => {
    expect(suggestFrom('certain', ['confirmed', 'memory'])).toBe('write confirmed or memory');
    const many = Array.from({ length: 13 }, (_, index) => `word-number-${index}`);
    expect(suggestFrom('x', many)).toBeNull();
  });

  it('joins words as a sentence does', () => {
    expect(alternatives([])).toBe('');
    expect(alternatives(['a'])).toBe('a');
    expect(alternatives(['a', 'b', 'c'])).toBe('a, b or c');
  });
});
