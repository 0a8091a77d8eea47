// The map by keyboard: arrows walk from mark to mark, Enter opens, plus and minus zoom, Shift pans.
import { type ScreenPoint, worldToScreen } from '@/model/camera';
import type { Direction } from '@/model/view/direction';
import { isSameSelection, selectedIn } from '@/model/view/side';
import { focusHeading } from '@/panels/details/focusHeading';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { walk } from '@/selectors/scene/walk';
import { selectMapSize } from '@/selectors/view/framing';
import { moveCamera } from '@/store/actions';
import type { Selection } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { hover } from '@/store/selectionActions';
import { comingCamera } from './cameraFlight';
import { openMarked } from './openMarked';
import { panTowards } from './panTowards';
import { frameMap, zoomMap } from './pressMapButton';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The mark that the key went to or opened; null when it was about none. */
export function pressMapKey(store: AtlasStore, key: string, hasShift: boolean): Selection | null {
  const state = store.getState();
  const direction = ARROWS[key];
  if (direction !== undefined && hasShift)
    moveCamera(store, panTowards(comingCamera(store), direction));
  else if (direction !== undefined) {
    const next = walk(state, direction);
    if (next !== null) hover(store, next);
    return next;
  } else if (key === 'Enter' || key === ' ') {
    const { hovered } = state;
    // What is open already only takes the keyboard.
    if (hovered !== null && isSameSelection(hovered, selectedIn(state))) {
      focusHeading(document.querySelector<HTMLElement>('.details-panel:not(.sight-panel)'));
    } else if (hovered !== null) openMarked(store, hovered);
    return hovered;
  } else if (key === '0') {
    frameMap(store, 'china');
  } else {
    zoomMap(store, key === '+' || key === '=' ? 1 : -1, walkedPoint(store) ?? undefined);
  }
  return null;
}

/** Where the mark that was walked to will be on the map once it stands still; null when none is in sight. */
function walkedPoint(store: AtlasStore): ScreenPoint | null {
  const state = store.getState();
  const walked = selectEmphases(state).find(({ type }) => type === 'hovered');
  if (walked === undefined) return null;
  const size = selectMapSize(state);
  const [x, y] = worldToScreen(walked.world, comingCamera(store), size);
  return x < 0 || y < 0 || x > size.width || y > size.height ? null : [x, y];
}
