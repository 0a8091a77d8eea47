// A script that comes when it is first needed: asked for once, again after a failure, and counted.
import { inTime } from './inTime';
import { mendStyleSheets, watchStyleSheets } from './mendStyleSheets';
import { held, isBroken } from './scriptFaults';

/** Told of every script that came, by its name: others of that name that did not come can have it, too. */
export const CAME = new EventTarget();

export interface LateScript<Value, Need> {
  readonly name: string;
  /** What it gave; null until it is there. */
  readonly value: () => Value | null;
  /** How often it did not come, for those who say so: what was asked for ahead fails unseen. */
  readonly failures: () => number;
  /** It came last, and is broken. */
  readonly isBroken: () => boolean;
  /** Rejects with the reason. */
  readonly ask: (need: Need) => Promise<Value>;
  /** Has it on its way before anybody waits for it. */
  readonly askAhead: (need: Need) => void;
}

interface Asking<Value, Need> {
  readonly need: Need;
  readonly answer: Promise<Value>;
  isAwaited: boolean;
}

/** `load` is told what the page needs of it; `name` stands in the console when it fails. Two who ask at once share an answer. */
export function lateScript<Value, Need>(
  name: string,
  load: (need: Need) => Promise<Value>,
): LateScript<Value, Need> {
  let value: Value | null = null;
  let tries = 0;
  let failures = 0;
  let broken = false;
  let asked: Asking<Value, Need> | null = null;
  async function fetchIt(need: Need): Promise<Value> {
    watchStyleSheets();
    tries += 1;
    if (tries > 1) await mendStyleSheets();
    return held(await inTime(load(need)));
  }
  function askAnew(need: Need): Asking<Value, Need> {
    const fetched = fetchIt(need);
    const asking = { need, answer: fetched.then(take, fail), isAwaited: false };
    function take(given: Value): Value {
      value = given;
      leave();
      CAME.dispatchEvent(new Event(name));
      return given;
    }
    function fail(error: unknown): never {
      if (asking.isAwaited) failures += 1;
      broken = isBroken(error);
      console.warn(`${ATLAS_NAME}: ${name} did not load;`, error);
      leave();
      throw error;
    }
    function leave(): void {
      if (asked === asking) asked = null;
    }
    return asking;
  }
  function answerTo(need: Need, isAwaited: boolean): Promise<Value> {
    if (value !== null) return Promise.resolve(value);
    if (asked?.need !== need) asked = askAnew(need);
    asked.isAwaited ||= isAwaited;
    return asked.answer;
  }
  return {
    name,
    value: () => value,
    failures: () => failures,
    isBroken: () => broken,
    ask: (need) => answerTo(need, true),
    askAhead: (need) => {
      answerTo(need, false).catch(() => undefined);
    },
  };
}
