// A link names warehouses before anybody can know them: what settles that comes with the script that reads them.
import type { AtlasStore } from './atlasStore';

type Settle = (store: AtlasStore) => void;

let settle: Settle = () => undefined;

/** Before the data are received. */
export function installWarehouseSettling(own: Settle): void {
  settle = own;
}

export function settleWarehouses(store: AtlasStore): void {
  settle(store);
}
