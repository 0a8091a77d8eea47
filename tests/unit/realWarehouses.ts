// The atlas's own warehouse tables, decoded as the page does it.
import { decodeWarehouses } from '@/dataset/decodeWarehouses';
import { markWarehouses } from '@/selectors/markWarehouses';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { receiveWarehouseMarks, receiveWarehouses } from '@/store/warehouseActions';
import { publishedText, realStore } from './realDataset';

export const WAREHOUSE_FILES = {
  facilities: publishedText('warehouse-facilities.csv'),
  regions: publishedText('warehouse-regions.csv'),
  totals: publishedText('warehouse-totals.csv'),
};

export const REAL_WAREHOUSES = decodeWarehouses(WAREHOUSE_FILES);

/** A store that has received zones and warehouses. */
export function worldStore(wishes: Partial<AtlasState> = {}): AtlasStore {
  const store = realStore();
  receiveWarehouseMarks(store, markWarehouses);
  receiveWarehouses(store, REAL_WAREHOUSES);
  store.setState(wishes);
  return store;
}

export function worldState(wishes: Partial<AtlasState> = {}): AtlasState {
  return worldStore(wishes).getState();
}
