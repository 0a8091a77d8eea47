// A script that comes when it is first needed: asked for once, again after a failure, and counted.
import { inTime } from './inTime';
import { mendStyleSheets, watchStyleSheets } from './mendStyleSheets';
import { held, isBroken } from './scriptFaults';

export interface LateScript<Value, Need> {
  /** What it gave; null until it is there. */
  readonly value: () => Value | null;
  /** How often it did not come, for whoever asked. */
  readonly failures: () => number;
  /** It came last, and is broken. */
  readonly isBroken: () => boolean;
  /** Rejects with the reason. */
  readonly ask: (need: Need) => Promise<Value>;
}

/** `load` is told what the page needs of it; `name` stands in the console when it fails. Two who ask at once share an answer. */
export function lateScript<Value, Need>(
  name: string,
  load: (need: Need) => Promise<Value>,
): LateScript<Value, Need> {
  let value: Value | null = null;
  let failures = 0;
  let broken = false;
  let asked: { readonly need: Need; readonly answer: Promise<Value> } | null = null;
  async function fetchIt(need: Need): Promise<Value> {
    try {
      watchStyleSheets();
      if (failures > 0) await mendStyleSheets();
      value = held(await inTime(load(need)));
      return value;
    } catch (error) {
      failures += 1;
      broken = isBroken(error);
      console.warn(`${ATLAS_NAME}: ${name} did not load;`, error);
      throw error;
    } finally {
      asked = null;
    }
  }
  return {
    value: () => value,
    failures: () => failures,
    isBroken: () => broken,
    ask: (need) => {
      if (value !== null) return Promise.resolve(value);
      if (asked?.need !== need) asked = { need, answer: fetchIt(need) };
      return asked.answer;
    },
  };
}
