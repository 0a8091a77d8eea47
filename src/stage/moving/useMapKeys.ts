// The map by keyboard: arrows walk from mark to mark, Enter opens, plus and minus zoom, Shift pans.
import { type Direction, walk } from '@/selectors/scene/walk';
import { openingCamera, selectCamera, selectMapSize } from '@/selectors/view/framing';
import { hover, moveCamera, select } from '@/store/actions';
import { useAtlasStore } from '@/store/useAtlas';
import { flyCamera } from './cameraFlight';
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

export function useMapKeys(): (event: KeyboardEvent) => void {
  const store = useAtlasStore();
  return (event) => {
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
      if (next !== null) hover(store, next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (state.hovered !== null) select(store, state.hovered);
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
}
