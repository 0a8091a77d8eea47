// What a reader can do with overseas warehouses.
import { selectedIn, sideOf } from '@/model/view/side';
import { countryId, isWarehouseType } from '@/model/warehouses/selectionTypes';
import type { AtlasState, FacilityFilter, Selection } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { wantResource } from './resourceActions';
import { dropSelection } from './selectionActions';

/** Asks for them because they are looked at: from now on their panel stands open. */
export function openWarehouses(store: AtlasStore): void {
  store.setState({ warehousesOpened: true });
  wantResource(store, 'warehouses');
}

/** A link named operators and a selection before anybody could know them: what the data do not know is dropped. */
export function settleWarehouses(store: AtlasStore): void {
  settleFilter(store);
  settleSite(store);
}

function settleFilter(store: AtlasStore): void {
  const { facilityFilter, resources } = store.getState();
  const { warehouses } = resources;
  const { operators, country } = facilityFilter;
  if (warehouses.status !== 'ready') return;
  const { operatorById, sitesOf } = warehouses.value.data;
  const known = operators?.filter((id) => operatorById.has(id)) ?? [];
  const wish = {
    operators: known.length === 0 ? null : known,
    country: country !== null && sitesOf.country.has(countryId(country)) ? country : null,
  };
  const unknown = [
    ...(operators ?? []).filter((id) => !known.includes(id)),
    ...(country === wish.country ? [] : [country]),
  ];
  if (unknown.length === 0) return;
  console.warn(`${ATLAS_NAME}: ${unknown.join()} of the sites is not in the data, and is left out`);
  filterFacilities(store, wish);
}

/** It becomes what the data know by it. */
function settleSite(store: AtlasStore): void {
  const state = store.getState();
  const selection = selectedIn(state);
  if (selection === null || !isWarehouseType(selection.type)) return;
  const known = knownWarehouse(state, selection);
  if (known === null) dropSelection(store);
  else if (known !== selection) store.setState({ side: sideOf(known) });
}

/**
 * What the data know by a selection of warehouses; null where they know nothing. The id of a country's figure, which
 * older links hold, means the country. While the data are not there nobody can know: the selection stays.
 */
function knownWarehouse({ resources }: AtlasState, selection: Selection): Selection | null {
  const { warehouses } = resources;
  const { type, id } = selection;
  if (warehouses.status !== 'ready' || !isWarehouseType(type)) return selection;
  const { sitesOf, countryById } = warehouses.value.data;
  if (sitesOf[type].has(id)) return selection;
  const count = type === 'warehouse' ? countryById.get(id) : undefined;
  return count === undefined ? null : { type: 'country', id: countryId(count.country) };
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
