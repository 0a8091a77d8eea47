// What is selected stays in sight beside the panels; how is loaded with the first selection.
import { useEffect } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { loadedValue, selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { isOfWarehouses } from '@/selectors/warehouses/warehouseScene';
import { keepsForSelection } from '@/store/linkedState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { held } from '@/ui/scriptFaults';
import type { Sight } from './keepInSight';

export function useKeepInSight({ map, details }: Sight): void {
  const store = useAtlasStore();
  const selection = useAtlas(selectedIn);
  const hasData = useAtlas(
    (state) =>
      selectOverview(state) !== null &&
      (selectedIn(state)?.type !== 'gateway' || loadedValue(state.resources.ground) !== null) &&
      (!isOfWarehouses(state) || selectWarehouseData(state) !== null),
  );
  useEffect(() => {
    // A link that names its own camera is shown as it was made, whenever it comes.
    if (!hasData || selection === null || keepsForSelection(store.getState())) return;
    let stop: (() => void) | null = null;
    let isLeft = false;
    import('./keepInSight')
      .then(({ keepInSight }) => {
        const isStill = selectedIn(store.getState()) === selection;
        if (!isLeft && isStill) stop = held(keepInSight)(store, { map, details });
      })
      // Without it the map stays where it is.
      .catch(() => undefined);
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [selection, hasData, store, map, details]);
}
