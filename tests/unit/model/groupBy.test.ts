// Groups keep the order in which they and their rows come.
import { describe, expect, it } from 'vitest';
import { groupBy } from '@/model/groupBy';

describe('groupBy', () => {
  it('has groups in the order of their first rows, and rows in their own', () => {
    const groups = groupBy(['pear', 'apple', 'plum', 'fig', 'peach'], (name) => name[0]);
    expect([...groups]).toEqual([
      ['p', ['pear', 'plum', 'peach']],
      ['a', ['apple']],
      ['f', ['fig']],
    ]);
  });

  it('of nothing is empty', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
