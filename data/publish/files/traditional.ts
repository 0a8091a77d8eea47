// Chinese names → the traditional characters by which readers may look for them, as Taiwan, Hong Kong and the older
// standard write them.
import { Converter } from 'opencc-js';

const STANDARDS = ['t', 'tw', 'hk'] as const;

type Convert = (words: string) => string;
/** Their dictionaries take half a second to read: once, and only where something is published. */
let converters: readonly Convert[] | null = null;

function allConverters(): readonly Convert[] {
  converters ??= STANDARDS.map((to) => Converter({ from: 'cn', to }));
  return converters;
}

const HAN = /\p{Script=Han}+/gu;

/** Characters that have another form, and in the same order what they stand for. */
export function traditionalForms(names: readonly string[]) {
  const words = [...new Set(names.flatMap((name) => name.match(HAN) ?? []))];
  const own = new Set(words.join(''));
  const simple = new Map<string, string>();
  for (const convert of allConverters()) {
    for (const word of words) {
      const other = [...convert(word)];
      // A word that changes its length has no pairs of characters.
      if (other.length !== [...word].length) continue;
      for (const [index, character] of [...word].entries()) {
        const form = other[index] ?? character;
        if (!own.has(form)) simple.set(form, character);
      }
    }
  }
  const pairs = [...simple].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    traditional: pairs.map(([form]) => form).join(''),
    simplified: pairs.map(([, character]) => character).join(''),
  };
}
