// A script that comes late, as a component that needs it follows it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { CAME, type LateScript } from './lateScript';
import { reasonOf } from './scriptFaults';

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
  const askAgain = useCallback(() => setAttempt((before) => before + 1), []);
  const retry = useCallback(() => {
    setReason(null);
    askAgain();
  }, [askAgain]);
  useEffect(() => {
    if (reason === null) return;
    // What one part of the page asked for again, the others of its name can have, too; the line stays until then.
    CAME.addEventListener(script.name, askAgain);
    return () => CAME.removeEventListener(script.name, askAgain);
  }, [reason, script, askAgain]);
  return {
    value: box.value,
    reason,
    failures: script.failures(),
    isBroken: script.isBroken(),
    retry,
  };
}
