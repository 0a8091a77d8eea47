// What a reader can do with overseas warehouses.
import type { FacilityFilter } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { wantResource } from './resourceActions';

/** Asks for them because they are looked at: from now on their panel stands open. */
export function openWarehouses(store: AtlasStore): void {
  store.setState({ warehousesOpened: true });
  wantResource(store, 'warehouses');
}

/** Lists sites beside the map. */
export function listSites(store: AtlasStore, members: readonly string[]): void {
  store.setState({ side: { type: 'sites', members }, hovered: null });
}

export function setWarehousesShown(store: AtlasStore, warehouses: boolean): void {
  store.setState({ warehouses });
}

/** In China, where they are. */
export function setOwnersShown(store: AtlasStore, owners: boolean): void {
  store.setState(owners ? { owners, camera: null } : { owners });
}

export function filterFacilities(store: AtlasStore, wish: Partial<FacilityFilter>): void {
  store.setState(({ facilityFilter }) => ({ facilityFilter: { ...facilityFilter, ...wish } }));
}
