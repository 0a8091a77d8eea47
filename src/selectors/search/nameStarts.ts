// Names cut into words, so that a reader's words are found wherever one begins.

const MARKS = /[\u0300-\u036f'’ʼ`·]/g;
/** Stand in document numbers and years, and may be left out. */
const FILLERS = /\bnos?\b|[号第年]/g;
const RUNS = /[a-z]+|\d+|\p{Script=Han}+/gu;
const WORDS = /[a-z]+|\d+|\p{Script=Han}/gu;

/** Letters that are no plain letter with an accent: Łódź, Đồng Nai. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o' };

/** Lower case, without accents, tones and apostrophes; full-width forms as plain ones. */
export function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łđø]/g, (letter) => STROKED[letter] ?? letter)
    .replace(MARKS, '')
    .replace(FILLERS, ' ');
}

/** What the reader typed, cut at spaces and where letters, digits and Chinese meet. */
export function queryWords(query: string): readonly string[] {
  return simplify(query).match(RUNS) ?? [];
}

/** The same, but single syllables say little and join their neighbour: "xi an ftz" → ["xian", "ftz"]. */
export function queryTokens(query: string): readonly string[] {
  const tokens: string[] = [];
  for (const run of queryWords(query)) {
    const before = tokens.at(-1) ?? '';
    const isShort = /^[a-z]{1,2}$/.test(run);
    const joins = isShort ? /^[a-z]+$/.test(before) : /^[a-z]+$/.test(run) && before.length < 3;
    if (joins && /^[a-z]+$/.test(before)) tokens[tokens.length - 1] = before + run;
    else tokens.push(run);
  }
  return tokens;
}

/** A name from each of its words on, without spaces: "Yi Wu" → ["yiwu", "wu"]. The first is the whole. */
export type NameStarts = readonly string[];

/** A Chinese name starts anew at every character. */
export function nameStarts(name: string): NameStarts {
  const words = simplify(name).match(WORDS) ?? [];
  return words.map((_, index) => words.slice(index).join(''));
}

/** First letters of the syllables: "yi wu shi" → "yws". */
export function initialsOf(pinyin: string): string {
  return pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
}
