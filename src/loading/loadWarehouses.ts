// Loads the published warehouse tables, once somebody asks for them, with the script that reads them.
import type { AtlasStore } from '@/store/atlasStore';
import {
  receiveWarehouseMarks,
  receiveWarehouses,
  reportWarehouseFailure,
} from '@/store/warehouseActions';

async function readFile(name: string): Promise<string> {
  const path = `data/warehouse-${name}.csv`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.text();
}

async function load(store: AtlasStore): Promise<void> {
  const [{ decodeWarehouses, markWarehouses }, facilities, regions, totals] = await Promise.all([
    import('./warehouseReading'),
    readFile('facilities'),
    readFile('regions'),
    readFile('totals'),
  ]);
  receiveWarehouseMarks(store, markWarehouses);
  receiveWarehouses(store, decodeWarehouses({ facilities, regions, totals }));
}

/** Loads at the first request and again when the reader asks after a failure. */
export function loadWarehousesOnRequest(store: AtlasStore): void {
  let isLoading = false;
  const check = (): void => {
    if (store.getState().warehouseStatus !== 'wanted' || isLoading) return;
    isLoading = true;
    load(store)
      .catch((error: unknown) => {
        console.warn('CBEC Atlas: the overseas warehouses did not load;', error);
        reportWarehouseFailure(store);
      })
      .finally(() => {
        isLoading = false;
        // Somebody may have asked again meanwhile.
        check();
      });
  };
  store.subscribe(check);
  check();
}
