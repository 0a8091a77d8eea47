// Nobody waits for ever: what does not answer did not come.

/** Milliseconds. */
const PATIENCE = 30_000;

/** Rejects when nothing has come by then; what comes later is kept by the browser for the next who asks. */
export function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
