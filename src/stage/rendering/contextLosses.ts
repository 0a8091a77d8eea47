// How often the browser took the WebGL context away: again and again is a trouble that no new map ends.

/** Milliseconds. In a long visit each sleep of the machine may take one; those are no trouble. */
const ONE_TROUBLE = 600_000;
const MOST_REBUILDS = 3;

export type ContextLosses = readonly number[];

/** With one more at `now`, without those that are long past; times in milliseconds. */
export function withLoss(losses: ContextLosses, now: number): ContextLosses {
  return [...losses.filter((at) => now - at < ONE_TROUBLE), now];
}

/** Whether a new map is worth its try. */
export function mayRebuild(losses: ContextLosses): boolean {
  return losses.length <= MOST_REBUILDS;
}
