// The warehouses' part of the scene: where the map looks at them.
import type { Camera } from '@/model/camera';
import { selectedIn } from '@/model/view/side';
import { isWarehouseType } from '@/model/warehouses/selectionTypes';
import {
  looksBeyondChina,
  selectCamera,
  selectMapSize,
  selectSettledCamera,
} from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';

/** Whether what is selected is known by the data on overseas warehouses alone. */
export function isOfWarehouses(state: AtlasState): boolean {
  return isWarehouseType(selectedIn(state)?.type ?? '');
}

/** Not in the China framing, but for what is selected wherever it lies. */
function belongsTo(camera: Camera, state: AtlasState): boolean {
  const { warehouses } = state;
  return warehouses && (isOfWarehouses(state) || looksBeyondChina(camera, selectMapSize(state)));
}

/** Whether the map looks where warehouses are meant to stand; so the data can come while it is on its way. */
export function looksAtWarehouses(state: AtlasState): boolean {
  return belongsTo(selectCamera(state), state);
}

/** Whether warehouses are meant to stand on the map. */
export function showsWarehouses(state: AtlasState): boolean {
  return belongsTo(selectSettledCamera(state), state);
}
