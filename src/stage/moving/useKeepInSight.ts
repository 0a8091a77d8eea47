// What is selected stays in sight beside the panels; how is loaded with the first selection.
import { useEffect, useRef } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { loadedValue, selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { isOfWarehouses } from '@/selectors/warehouses/warehouseScene';
import { isMovedFromWhole, keepsForSelection } from '@/store/linkedState';
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
  /** What the page opened with has not had its turn yet. */
  const isFirst = useRef(true);
  useEffect(() => {
    if (selection !== null && !hasData) return;
    // Who has moved the map before this came is not moved back.
    const isLate = isFirst.current && !isMovedFromWhole(store.getState());
    isFirst.current = false;
    // A link that names its own camera is shown as it was made, whenever it comes.
    if (selection === null || isLate || keepsForSelection(store.getState())) return;
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
