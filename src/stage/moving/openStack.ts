// Opens a sign for sites: a stack where the map takes it apart, else as a list of its members; a site by itself.
import { findWarehouseMark } from '@/selectors/warehouses/selectedWarehouse';
import { apartCamera } from '@/selectors/warehouses/stackOpening';
import type { Selection } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { select } from '@/store/selectionActions';
import { listSites } from '@/store/warehouseActions';
import { flyCamera } from './cameraFlight';

export function openSign(store: AtlasStore, selection: Selection): void {
  const state = store.getState();
  const members = findWarehouseMark(state, selection.id)?.members ?? [];
  const camera = apartCamera(state, members);
  if (members.length < 2) select(store, selection);
  else if (camera === null) listSites(store, members);
  else flyCamera(store, camera);
}
