// What a reader can do with overseas warehouses.
import { selectedIn, sideOf } from '@/model/view/side';
import type { AtlasState, FacilityFilter } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { wantResource } from './resourceActions';

/** Asks for them because they are looked at: from now on their panel stands open. */
export function openWarehouses(store: AtlasStore): void {
  store.setState({ warehousesOpened: true });
  wantResource(store, 'warehouses');
}

/** A selection of a warehouse waited for the data: it is dropped when they do not know it. */
export function dropUnknownWarehouse(store: AtlasStore): void {
  const state = store.getState();
  const selection = selectedIn(state);
  if (selection?.type === 'warehouse' && !isKnownWarehouse(state, selection.id)) {
    store.setState({ side: sideOf(null, state.side) });
  }
}

/** True while the warehouses are not loaded: nobody can know yet. */
export function isKnownWarehouse({ resources }: AtlasState, id: string): boolean {
  const { warehouses } = resources;
  if (warehouses.status !== 'ready') return true;
  const { facilityById, countryById } = warehouses.value.data;
  return facilityById.has(id) || countryById.has(id);
}

export function setWarehousesShown(store: AtlasStore, warehouses: boolean): void {
  store.setState({ warehouses });
}

export function filterFacilities(store: AtlasStore, wish: Partial<FacilityFilter>): void {
  store.setState(({ facilityFilter }) => ({ facilityFilter: { ...facilityFilter, ...wish } }));
}
