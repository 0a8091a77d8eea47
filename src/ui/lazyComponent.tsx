// A component whose script comes when it is first shown; what waits in its place says so, and tries again.
import type { FunctionComponent } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { mendStyleSheets, watchStyleSheets } from './mendStyleSheets';

export interface WaitingProps {
  /** Why the script did not come; null while it is on its way. */
  readonly reason: string | null;
  /** How often it did not come. */
  readonly failures: number;
  readonly retry: () => void;
}

/**
 * `load` is asked when the component is first shown, and again on a retry. `useNeed` is a hook: what it
 * gives is told to `load`, which is asked anew when that changes before the component is there.
 */
export function lazyComponent<Props, Need>(
  load: (need: Need) => Promise<FunctionComponent<Props>>,
  Waiting: FunctionComponent<WaitingProps>,
  useNeed: () => Need,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function LazyComponent(props: Props) {
    const need = useNeed();
    const [Component, setComponent] = useState(() => loaded);
    const [attempt, setAttempt] = useState(0);
    const [reason, setReason] = useState<string | null>(null);
    useEffect(() => {
      if (loaded !== null) {
        setComponent(() => loaded);
        return;
      }
      let isLeft = false;
      const ask = async (): Promise<void> => {
        watchStyleSheets();
        if (attempt > 0) await mendStyleSheets();
        const component = await load(need);
        loaded = component;
        if (!isLeft) setComponent(() => component);
      };
      ask().catch((error: unknown) => {
        console.warn('CBEC Atlas: a part of the page did not load;', error);
        if (!isLeft) setReason(error instanceof Error ? error.message : String(error));
      });
      return () => {
        isLeft = true;
      };
    }, [attempt, need]);
    const retry = useCallback(() => {
      setReason(null);
      setAttempt((before) => before + 1);
    }, []);
    if (Component === null) {
      const failures = reason === null ? attempt : attempt + 1;
      return <Waiting reason={reason} failures={failures} retry={retry} />;
    }
    return <Component {...(props as Props & object)} />;
  };
}
