// How many typing errors lie between what was typed and the beginning of a name.
// Own code: fastest-levenshtein compares whole words only and knows no swapped letters, uFuzzy weighs 4 kB.

/**
 * Fewest changed, missing, added and swapped letters that turn `typed` into a beginning of `name`
 * (optimal string alignment); `limit + 1` when there are more than `limit`.
 */
export function prefixDistance(typed: string, name: string, limit: number): number {
  const width = Math.min(name.length, typed.length + limit);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : limit + 1,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, ...last);
}
