// What went wrong with a script that was asked for: it did not come, or it came and is not what it should be.

/** Browsers say it each in their own words: "dynamically imported module", "importing a module script failed". */
export function isMissing(error: unknown): boolean {
  return error instanceof TypeError && /module|preload|fetch|load/i.test(error.message);
}

/** The browser keeps such a script until the page is loaded anew: to ask again is no use. */
export function isBroken(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof TypeError && !isMissing(error));
}

/** A script without what it should hold came empty, or is another. */
export function held<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new SyntaxError('a script came without its content');
  return part;
}
