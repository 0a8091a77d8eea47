// The warehouses' part of the map's place on the page: asks for their data when the map looks at the
// world, and offers the year that has figures by country.
import { useEffect } from 'preact/hooks';
import { WarehouseOffer } from '@/panels/warehouses/lazyAbroad';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectCamera } from '@/selectors/view/framing';
import { COUNTRIES_UNTIL } from '@/selectors/warehouses/warehouseMarks';
import { isOfWarehouses, looksAtWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { openWarehouses } from '@/store/warehouseActions';

/** Not before the map is measured: until then nobody knows where it looks. */
export function areWarehousesInSight(state: AtlasState): boolean {
  return state.mapSize !== null && looksAtWarehouses(state);
}

export function StageWarehouses() {
  const store = useAtlasStore();
  const isNeeded = useAtlas(
    (state) =>
      selectOverview(state) !== null &&
      (state.owners || isOfWarehouses(state) || areWarehousesInSight(state)),
  );
  const isOffered = useAtlas(
    (state) =>
      state.owners || (areWarehousesInSight(state) && selectCamera(state).zoom < COUNTRIES_UNTIL),
  );
  useEffect(() => {
    if (isNeeded) openWarehouses(store);
  }, [isNeeded, store]);
  return isOffered ? <WarehouseOffer /> : null;
}
