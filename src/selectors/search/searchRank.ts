// How well one entry answers a query.
import type { NameStarts } from './nameStarts';
import { prefixDistance } from './prefixDistance';
import type { SearchEntry } from './searchEntries';

export interface Query {
  readonly tokens: readonly string[];
  /** The tokens without what parts them. */
  readonly whole: string;
}

/** Smaller is better; null is no match. */
export type Rank = number | null;

const RANKS = {
  exact: 0,
  beginning: 1,
  initials: 2,
  /** Its own words, wherever they stand. */
  within: 3,
  /** Its words and those of what it belongs to. */
  together: 4,
  consonants: 5,
} as const;

/** Whether a rank is that of something that is called what was typed, or begins so. */
export function isWholeName(rank: number): boolean {
  return rank <= RANKS.beginning;
}

/** Whether a word of the name begins so. The names are shared by many entries: each is asked once. */
type BeginsIn = (name: NameStarts) => boolean;

function beginsIn(token: string): BeginsIn {
  const known = new Map<NameStarts, boolean>();
  return (name) => {
    const answer = known.get(name) ?? name.some((start) => start.startsWith(token));
    known.set(name, answer);
    return answer;
  };
}

/** 义乌综保区 is 义乌 and 综保区: a Chinese token may be made of several names. */
function composedIn(token: string): (names: readonly NameStarts[]) => boolean {
  if (!/^\p{Script=Han}{4,20}$/u.test(token)) return () => false;
  const pieces = new Map<string, BeginsIn>();
  const has = (piece: string): BeginsIn => {
    const known = pieces.get(piece) ?? beginsIn(piece);
    pieces.set(piece, known);
    return known;
  };
  return (names) => {
    const ends = [0];
    for (let end = 2; end <= token.length; end++) {
      if (ends.some((from) => end - from > 1 && names.some(has(token.slice(from, end))))) {
        ends.push(end);
      }
    }
    return ends.includes(token.length);
  };
}

/** "hgz" is Hangzhou: three or more consonants of a place in their order, its first letter first. */
function hasConsonants({ type, names: [name] }: SearchEntry, whole: string): boolean {
  if (type !== 'place' || whole.length < 3 || /[aeiouv]/.test(whole)) return false;
  let at = -1;
  return [...whole].every((letter, index) => {
    at = name?.[0]?.indexOf(letter, at + 1) ?? -1;
    return index === 0 ? at === 0 : at > 0;
  });
}

/** Ranks entries that hold what was typed as it was typed. */
export function literalRanks({ tokens, whole }: Query): (entry: SearchEntry) => Rank {
  const hasWhole = beginsIn(whole);
  const words = tokens.map((token) => ({ has: beginsIn(token), isComposed: composedIn(token) }));
  const isLatin = /^[a-z]+$/.test(whole);
  const isLetter = isLatin && whole.length === 1;
  return (entry) => {
    const { names, initials, context } = entry;
    if (names.some(([name]) => name === whole)) return RANKS.exact;
    if (names.some(([name]) => name?.startsWith(whole))) return RANKS.beginning;
    if (isLetter) return null;
    if (isLatin && initials.startsWith(whole)) return RANKS.initials;
    if (names.some(hasWhole) || words.every(({ has }) => names.some(has))) return RANKS.within;
    const isTogether = words.every(
      ({ has, isComposed }) =>
        names.some(has) || context.some(has) || isComposed([...names, ...context]),
    );
    if (isTogether) return RANKS.together;
    return isLatin && hasConsonants(entry, whole) ? RANKS.consonants : null;
  };
}

/** Typing errors that are forgiven in a word. */
function allowance(word: string): number {
  if (!/^[a-z]{4,}$/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a beginning can be at most a few errors away: cheap, and asked of every word. */
function isNear(typed: string, start: string): boolean {
  const [a, b] = [typed[0], typed[1]];
  const [c, d] = [start[0], start[1]];
  return a === c || b === d || a === d || b === c;
}

function errorsAt(start: string, word: string, limit: number): number {
  if (limit === 0) return start.startsWith(word) ? 0 : 1;
  return isNear(word, start) ? prefixDistance(word, start, limit) : limit + 1;
}

/** Typing errors in a word by the names it was compared with; names are shared by many entries. */
type Errors = Map<NameStarts, number>;

/** Ranks entries that hold what was typed with errors; whole names before single words. */
export function forgivingRanks({ tokens, whole }: Query): (entry: SearchEntry) => Rank {
  const known = new Map<string, Errors>(tokens.map((token) => [token, new Map()]));
  const fewestErrors = (names: readonly NameStarts[], token: string): number => {
    const limit = allowance(token);
    let fewest = limit + 1;
    for (const starts of names) {
      const errors =
        known.get(token)?.get(starts) ??
        Math.min(limit + 1, ...starts.map((start) => errorsAt(start, token, limit)));
      known.get(token)?.set(starts, errors);
      fewest = Math.min(fewest, errors);
    }
    return fewest;
  };
  const limit = allowance(whole);
  return (entry) => {
    const own = Math.min(...entry.names.map(([name = '']) => errorsAt(name, whole, limit)));
    if (own <= limit) return own;
    let sum = 10;
    for (const token of tokens) {
      const errors = fewestErrors([...entry.names, ...entry.context], token);
      if (errors > allowance(token)) return null;
      sum += errors;
    }
    return sum;
  };
}
