// The map by keyboard: arrows walk from mark to mark, Enter opens, plus and minus zoom, Shift pans.
import { useRef } from 'preact/hooks';
import { type Direction, walk } from '@/selectors/scene/walk';
import { openingCamera, selectCamera, selectMapSize } from '@/selectors/view/framing';
import { hover, moveCamera } from '@/store/actions';
import type { Selection } from '@/store/atlasState';
import { useAtlasStore } from '@/store/useAtlas';
import { flyCamera } from './cameraFlight';
import { openMarked } from './openMarked';
import { panBy, zoomAround } from './stageGestures';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PAN_STEP = 120;
const PAN: Readonly<Record<Direction, readonly [number, number]>> = {
  right: [-PAN_STEP, 0],
  left: [PAN_STEP, 0],
  up: [0, PAN_STEP],
  down: [0, -PAN_STEP],
};

export interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

export function useMapKeys(): MapKeys {
  const store = useAtlasStore();
  // Whoever comes back to the map by keyboard is where they left it.
  const cursor = useRef<Selection | null>(null);
  const point = (selection: Selection | null): void => {
    cursor.current = selection;
    hover(store, selection);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const state = store.getState();
    const [camera, size] = [selectCamera(state), selectMapSize(state)];
    const direction = ARROWS[event.key];
    const middle = [size.width / 2, size.height / 2] as const;
    if (direction !== undefined && event.shiftKey) {
      moveCamera(store, panBy(camera, ...PAN[direction]));
    } else if (direction !== undefined) {
      const next = walk(state, direction);
      if (next !== null) point(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      cursor.current = state.hovered;
      if (state.hovered !== null) openMarked(store, state.hovered);
    } else if (event.key === '+' || event.key === '=') {
      flyCamera(store, camera, zoomAround(camera, size, middle, 1));
    } else if (event.key === '-' || event.key === '_') {
      flyCamera(store, camera, zoomAround(camera, size, middle, -1));
    } else if (event.key === '0') {
      flyCamera(store, camera, openingCamera(size.width, size.height), null);
    } else {
      return;
    }
    event.preventDefault();
  };
  return {
    onKeyDown,
    onFocus: ({ currentTarget }) => {
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
