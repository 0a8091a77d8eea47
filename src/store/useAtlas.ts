// The Preact side of the store: a component reads one value and is drawn again when that value changes.
import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { AtlasState } from './atlasState';
import type { AtlasStore } from './atlasStore';

export const AtlasContext = createContext<AtlasStore | null>(null);

export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (store === null) throw new Error('No AtlasContext around this component');
  return store;
}

/** Reads `select(state)`; selectors must be memoised, since values are compared by identity. */
export function useAtlas<Value>(select: (state: AtlasState) => Value): Value {
  const store = useAtlasStore();
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const value = select(store.getState());
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useEffect(() => {
    const check = (): void => {
      const { select: current, value: shown } = latest.current;
      if (!Object.is(current(store.getState()), shown)) redraw(undefined);
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return value;
}
