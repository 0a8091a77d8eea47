// The one file of this room that touches the store.
import type { Camera } from '@/model/camera';
import { moveCamera } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

export type { AtlasStore };

export function moveStoreCamera(store: AtlasStore, camera: Camera): void {
  moveCamera(store, camera);
}
