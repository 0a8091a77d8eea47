// The map by keyboard: arrows walk from mark to mark, Enter opens, plus and minus zoom, Shift pans.
import type { Direction } from '@/model/view/direction';
import { walk } from '@/selectors/scene/walk';
import { openingCamera, selectCamera, selectMapSize } from '@/selectors/view/framing';
import { hover, moveCamera } from '@/store/actions';
import type { Selection } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { flyCamera } from './cameraFlight';
import { zoomAround } from './movedCamera';
import { openMarked } from './openMarked';
import { panTowards } from './panTowards';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The mark that the key went to or opened; null when it was about none. */
export function pressMapKey(store: AtlasStore, key: string, hasShift: boolean): Selection | null {
  const state = store.getState();
  const [camera, size] = [selectCamera(state), selectMapSize(state)];
  const direction = ARROWS[key];
  const middle = [size.width / 2, size.height / 2] as const;
  if (direction !== undefined && hasShift) moveCamera(store, panTowards(camera, direction));
  else if (direction !== undefined) {
    const next = walk(state, direction);
    if (next !== null) hover(store, next);
    return next;
  } else if (key === 'Enter' || key === ' ') {
    const { hovered } = state;
    if (hovered !== null) openMarked(store, hovered);
    return hovered;
  } else if (key === '0') {
    flyCamera(store, camera, openingCamera(size.width, size.height), null);
  } else {
    const delta = key === '+' || key === '=' ? 1 : -1;
    flyCamera(store, camera, zoomAround(camera, size, middle, delta));
  }
  return null;
}
