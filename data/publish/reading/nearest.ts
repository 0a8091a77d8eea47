// "Did you mean ...?" for a word that is not on a list.
import { closest, distance } from 'fastest-levenshtein';

/** The candidate that the word is most probably a slip of, or null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word === '' || candidates.length === 0) return null;
  const candidate = closest(word.toLowerCase(), candidates);
  const allowed = Math.max(2, Math.floor(candidate.length / 3));
  return distance(word.toLowerCase(), candidate) <= allowed ? candidate : null;
}

/** The suggestion of a problem: the near candidate, else the whole list when it is short. */
export function suggestFrom(word: string, candidates: readonly string[]): string | null {
  const candidate = nearest(word, candidates);
  if (candidate !== null) return `did you mean ${JSON.stringify(candidate)}?`;
  if (candidates.length === 0 || candidates.length > 12) return null;
  return `write ${alternatives(candidates)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
