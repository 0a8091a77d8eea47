// What a reader can do with overseas warehouses, and how their data comes in.
import type { DecodedWarehouses } from '@/dataset/warehouseDataset';
import type { AtlasState, FacilityFilter, MarkWarehouses } from './atlasState';
import type { AtlasStore } from './atlasStore';

/** Asks for the warehouses; whoever assembles the app loads them once. Asking again after a failure tries again. */
export function requestWarehouses(store: AtlasStore): void {
  if (store.getState().warehouseStatus !== 'ready') store.setState({ warehouseStatus: 'wanted' });
}

/** Asks for them because they are looked at: from now on their panel stands open. */
export function openWarehouses(store: AtlasStore): void {
  store.setState({ warehousesOpened: true });
  requestWarehouses(store);
}

/** Before the data, or their signs would wait for the next change. */
export function receiveWarehouseMarks(store: AtlasStore, markWarehouses: MarkWarehouses): void {
  store.setState({ markWarehouses });
}

/** A selection of a warehouse waited for the data: it is dropped when they do not know it. */
export function receiveWarehouses(store: AtlasStore, { data, problems }: DecodedWarehouses): void {
  store.setState({
    warehouseData: data,
    warehouseProblems: problems,
    warehouseStatus: 'ready',
  });
  const state = store.getState();
  const { selection } = state;
  if (selection?.type === 'warehouse' && !isKnownWarehouse(state, selection.id)) {
    store.setState({ selection: null });
  }
}

export function reportWarehouseFailure(store: AtlasStore): void {
  store.setState({ warehouseStatus: 'failed' });
}

/** True while the warehouses are not loaded: nobody can know yet. */
export function isKnownWarehouse({ warehouseData }: AtlasState, id: string): boolean {
  if (warehouseData === null) return true;
  return warehouseData.facilityById.has(id) || warehouseData.countryById.has(id);
}

export function setWarehousesShown(store: AtlasStore, warehouses: boolean): void {
  store.setState({ warehouses });
}

export function filterFacilities(store: AtlasStore, wish: Partial<FacilityFilter>): void {
  store.setState(({ facilityFilter }) => ({ facilityFilter: { ...facilityFilter, ...wish } }));
}
