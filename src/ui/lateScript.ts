// A script that comes when it is first needed: asked for once, again after a failure, and counted.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { inTime } from './inTime';
import { mendStyleSheets, watchStyleSheets } from './mendStyleSheets';
import { held, isBroken, reasonOf } from './scriptFaults';

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

export interface Coming<Value> {
  readonly value: Value | null;
  /** Why it did not come; null while it is on its way. */
  readonly reason: string | null;
  readonly failures: number;
  readonly isBroken: boolean;
  readonly retry: () => void;
}

/** Asks for the script, and anew when the need changes before it is there. `given`: what is there already. */
export function useLateScript<Value, Need>(
  script: LateScript<Value, Need>,
  need: Need,
  given: Value | null = null,
): Coming<Value> {
  const [box, setBox] = useState({ value: given ?? script.value() });
  const [reason, setReason] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isThere = box.value !== null;
  useEffect(() => {
    if (isThere) return;
    let isLeft = false;
    script.ask(need).then(
      (value) => {
        if (!isLeft) setBox({ value });
      },
      (error: unknown) => {
        if (!isLeft) setReason(reasonOf(error));
      },
    );
    return () => {
      isLeft = true;
    };
  }, [isThere, script, attempt, need]);
  const retry = useCallback(() => {
    setReason(null);
    setAttempt((before) => before + 1);
  }, []);
  return {
    value: box.value,
    reason,
    failures: script.failures(),
    isBroken: script.isBroken(),
    retry,
  };
}
