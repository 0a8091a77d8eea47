// The keyboard's way into the map: which keys it takes, and where the reader was.
import { useRef } from 'preact/hooks';
import { isMarked } from '@/selectors/scene/walk';
import type { Selection } from '@/store/atlasState';
import { hover } from '@/store/selectionActions';
import { useAtlasStore } from '@/store/useAtlas';
import { pressMapKey } from './pressMapKey';

const KEYS = 'ArrowRight ArrowLeft ArrowUp ArrowDown Enter + = - _ 0'.split(' ').concat(' ');

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
      cursor.current = pressMapKey(store, key, shiftKey) ?? cursor.current;
    },
    onFocus: ({ currentTarget }) => {
      if (!isByKeyboard(currentTarget) || cursor.current === null) return;
      // Not on a mark that is gone meanwhile.
      if (isMarked(store.getState(), cursor.current)) hover(store, cursor.current);
      else cursor.current = null;
    },
    onBlur: () => {
      const { hovered } = store.getState();
      if (hovered !== null && hovered.id === cursor.current?.id) hover(store, null);
    },
  };
}

function isByKeyboard(target: EventTarget | null): boolean {
  try {
    return target instanceof Element && target.matches(':focus-visible');
  } catch {
    // Safari before 15.4 does not know; what was left is shown to the pointer, too.
    return true;
  }
}
