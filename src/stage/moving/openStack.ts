// Opens a sign that stands for several sites: the map goes where it comes apart, else its members are listed.
import { selectCamera } from '@/selectors/view/framing';
import { apartCamera } from '@/selectors/warehouses/stackOpening';
import type { AtlasStore } from '@/store/atlasStore';
import { listSites } from '@/store/warehouseActions';
import { flyCamera } from './cameraFlight';

export function openStack(store: AtlasStore, members: readonly string[]): void {
  const state = store.getState();
  const camera = apartCamera(state, members);
  if (camera === null) listSites(store, members);
  else flyCamera(store, selectCamera(state), camera);
}
