// A pause in the work of the start, for those who wait for an answer.
/** Lets the browser paint and answer between two pieces of work. */
export function nextTask(): Promise<void> {
  return pause(0);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The same for work that the next picture waits for: no other is painted before, where the browser can be told so. */
export function nextUrgentTask(): Promise<unknown> {
  if (!('scheduler' in globalThis)) return nextTask();
  return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
}
