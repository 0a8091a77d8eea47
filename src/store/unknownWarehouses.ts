// Drops what a link named of overseas warehouses and their data do not know; comes with the script that reads them.
import { selectedIn, sideOf } from '@/model/view/side';
import { countryId, isWarehouseType } from '@/model/warehouses/selectionTypes';
import type { AtlasState, Selection } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { dropSelection } from './selectionActions';
import { filterFacilities } from './warehouseActions';

/** A link named operators and a selection before anybody could know them: what the data do not know is dropped. */
export function dropUnknownWarehouses(store: AtlasStore): void {
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
