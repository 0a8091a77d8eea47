// A component whose script comes when it is first shown; what waits in its place says so, and tries again.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { lateScript } from './lateScript';
import { type Coming, useLateScript } from './useLateScript';

export type WaitingProps = Omit<Coming<unknown>, 'value'>;

export type LazyComponent<Props, Need> = FunctionComponent<Props> & {
  /** Shows nothing and has the script on its way while what the component needs besides is on its own. */
  readonly Ahead: FunctionComponent;
  /** For who waits with the picture until the component is there; rejects with the reason. */
  readonly ask: (need: Need) => Promise<unknown>;
};

/**
 * `load` is asked when the component is first shown, and again on a retry. `useNeed` is a hook: what it
 * gives is told to `load`, which is asked anew when that changes before the component is there.
 */
export function lazyComponent<Props, Need>(
  name: string,
  load: (need: Need) => Promise<FunctionComponent<Props>>,
  Waiting: FunctionComponent<WaitingProps & Props>,
  useNeed: () => Need,
): LazyComponent<Props, Need> {
  const script = lateScript(name, load);
  function Lazy(props: Props) {
    const { value: Component, ...waiting } = useLateScript(script, useNeed());
    if (Component === null) return <Waiting {...(props as Props & object)} {...waiting} />;
    return <Component {...(props as Props & object)} />;
  }
  function Ahead() {
    const need = useNeed();
    useEffect(() => {
      // Whoever shows it asks again, and says when it does not come.
      script.askAhead(need);
    }, [need]);
    return null;
  }
  return Object.assign(Lazy, { Ahead, ask: script.ask });
}
