// The keyboard's way into the map: what a key does comes with the first of them, where the reader was is kept.
import { useRef } from 'preact/hooks';
import { hover } from '@/store/actions';
import type { Selection } from '@/store/atlasState';
import { useAtlasStore } from '@/store/useAtlas';

const KEYS = 'ArrowRight ArrowLeft ArrowUp ArrowDown Enter + = - _ 0'.split(' ').concat(' ');

const loadKeys = () => import('./pressMapKey');

export interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

export function useMapKeys(): MapKeys {
  const store = useAtlasStore();
  // Whoever comes back to the map by keyboard is where they left it.
  const cursor = useRef<Selection | null>(null);
  return {
    onKeyDown: (event) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey, target, currentTarget } = event;
      const isOther = ctrlKey || metaKey || altKey || !KEYS.includes(key);
      if (target !== currentTarget || isOther) return;
      event.preventDefault();
      loadKeys().then(
        ({ pressMapKey }) => {
          cursor.current = pressMapKey(store, key, shiftKey) ?? cursor.current;
        },
        () => undefined,
      );
    },
    onFocus: ({ currentTarget }) => {
      loadKeys().catch(() => undefined);
      const isByKeyboard =
        currentTarget instanceof Element && currentTarget.matches(':focus-visible');
      if (isByKeyboard && cursor.current !== null) hover(store, cursor.current);
    },
    onBlur: () => {
      const { hovered } = store.getState();
      if (hovered !== null && hovered.id === cursor.current?.id) hover(store, null);
    },
  };
}
