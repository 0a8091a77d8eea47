// What the buttons over the map do: frame all of China, its east or the world, and zoom.
import type { NamedView, ScreenPoint } from '@/model/camera';
import { namedCamera, openingCamera, selectMapSize } from '@/selectors/view/framing';
import { moveCamera } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { comingCamera, flyCamera } from './cameraFlight';
import { zoomAround } from './movedCamera';

export type Framing = 'china' | NamedView;

export function frameMap(store: AtlasStore, framing: Framing): void {
  const state = store.getState();
  const { width, height } = selectMapSize(state);
  if (framing !== 'china') {
    flyCamera(store, namedCamera[framing](width, height), () => moveCamera(store, framing));
    return;
  }
  const china = openingCamera(width, height);
  // Without a camera of its own the map of a frame shows the province that it is narrowed to.
  const { embed, province } = state;
  const end = embed && province !== null ? china : null;
  flyCamera(store, china, () => moveCamera(store, end));
}

/** About the middle of the map, or a point of it that stays in place. */
export function zoomMap(store: AtlasStore, delta: number, point?: ScreenPoint): void {
  const size = selectMapSize(store.getState());
  const middle = [size.width / 2, size.height / 2] as const;
  flyCamera(store, zoomAround(comingCamera(store), size, point ?? middle, delta));
}
