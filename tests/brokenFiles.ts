// Published files, broken in any way: the same for the decoders, by the thousand, and for the page, a few.
import { type Arbitrary, array, constantFrom, integer, record } from 'fast-check';

export interface Change {
  readonly way: 'cut' | 'drop' | 'repeat' | 'write';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const CHANGES: Arbitrary<readonly Change[]> = array(
  record({
    way: constantFrom('cut', 'drop', 'repeat', 'write'),
    at: integer({ min: 0, max: 1_000_000 }),
    length: integer({ min: 1, max: 60 }),
    text: constantFrom(
      '"',
      ',',
      '\n',
      '\r\n',
      '',
      '\u0000',
      '-1',
      '1e999',
      'NaN',
      '<script>',
      '𠮷',
      '\ud800',
      'null',
      '[]',
      '{}',
      '__proto__',
      'constructor',
      '\ufeff',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

export function broken(whole: string, changes: readonly Change[]): string {
  return changes.reduce((text, { way, at, length, text: other }) => {
    const start = at % (text.length + 1);
    const [before, part, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    if (way === 'cut') return before;
    if (way === 'drop') return before + after;
    return way === 'repeat' ? before + part + part + after : before + other + after;
  }, whole);
}

/** Changes a value somewhere within. */
export function brokenJson(json: unknown, { at, text }: Change): unknown {
  if (typeof json !== 'object' || json === null) return text;
  const keys = Object.keys(json);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) return text === '' ? null : Number(text);
  const inner = brokenJson(Reflect.get(json, key), { way: 'write', at: at >> 2, length: 1, text });
  return Array.isArray(json)
    ? json.map((each, index) => (String(index) === key ? inner : each))
    : { ...json, [key]: inner };
}
