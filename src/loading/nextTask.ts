// A pause in the work of the start, for those who wait for an answer.
/** Lets the browser paint and answer between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
