// A component whose code comes when it is first shown; nothing stands in its place until then.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `load` is asked once; after a failure the next time the component is shown. */
export function lazyComponent<Props>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function LazyComponent(props: Props) {
    const [, redraw] = useState(loaded !== null);
    useEffect(() => {
      if (loaded !== null) return;
      let isLeft = false;
      load()
        .then((component) => {
          loaded = component;
          if (!isLeft) redraw(true);
        })
        .catch((error: unknown) => console.warn('A part of the page did not load;', error));
      return () => {
        isLeft = true;
      };
    }, []);
    if (loaded === null) return null;
    const Component = loaded;
    return <Component {...(props as Props & object)} />;
  };
}
