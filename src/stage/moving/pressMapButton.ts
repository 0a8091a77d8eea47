// What the buttons over the map do: frame all of China, its east or the world, and zoom.
import { EAST } from '@/model/camera';
import {
  eastCamera,
  openingCamera,
  selectCamera,
  selectMapSize,
  worldCamera,
} from '@/selectors/view/framing';
import type { AtlasStore } from '@/store/atlasStore';
import { flyCamera } from './cameraFlight';
import { zoomAround } from './movedCamera';

export type Framing = 'china' | 'east' | 'world';

export function frameMap(store: AtlasStore, framing: Framing): void {
  const state = store.getState();
  const { width, height } = selectMapSize(state);
  const from = selectCamera(state);
  if (framing === 'china') flyCamera(store, from, openingCamera(width, height), null);
  else if (framing === 'east') flyCamera(store, from, eastCamera(width, height), EAST);
  else flyCamera(store, from, worldCamera(width, height));
}

/** About the middle of the map. */
export function zoomMap(store: AtlasStore, delta: number): void {
  const state = store.getState();
  const [camera, size] = [selectCamera(state), selectMapSize(state)];
  flyCamera(store, camera, zoomAround(camera, size, [size.width / 2, size.height / 2], delta));
}
