// A component whose script comes when it is first shown; what waits in its place says so, and tries again.
import type { FunctionComponent } from 'preact';
import { lateScript } from './lateScript';
import { type Coming, useLateScript } from './useLateScript';

export type WaitingProps = Omit<Coming<unknown>, 'value'>;

/**
 * `load` is asked when the component is first shown, and again on a retry. `useNeed` is a hook: what it
 * gives is told to `load`, which is asked anew when that changes before the component is there.
 */
export function lazyComponent<Props, Need>(
  name: string,
  load: (need: Need) => Promise<FunctionComponent<Props>>,
  Waiting: FunctionComponent<WaitingProps>,
  useNeed: () => Need,
): FunctionComponent<Props> {
  const script = lateScript(name, load);
  return function LazyComponent(props: Props) {
    const { value: Component, ...waiting } = useLateScript(script, useNeed());
    if (Component === null) return <Waiting {...waiting} />;
    return <Component {...(props as Props & object)} />;
  };
}
