// What went wrong with a script that was asked for: it did not come, or it came and is not what it should be.

const MISSING =
  /imported module|module script|preload CSS|failed to fetch|NetworkError|load failed/i;

/** Browsers say it each in their own words: "dynamically imported module", "importing a module script failed". */
export function isMissing(error: unknown): boolean {
  return error instanceof TypeError && MISSING.test(error.message);
}

/**
 * The browser keeps such a script until the page is loaded anew: to ask again is no use. One that was cut off between
 * two statements runs, and lacks a name.
 */
export function isBroken(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof ReferenceError) return true;
  return error instanceof TypeError && !isMissing(error);
}

/** A script without what it should hold came empty, or is another. */
export function held<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new SyntaxError('a script came without its content');
  return part;
}

/** Why something did not come, for the reader's report. What an engine says of a script that is none helps nobody. */
export function reasonOf(error: unknown): string {
  if (isBroken(error)) return 'a script came broken';
  return error instanceof Error ? error.message : String(error);
}
