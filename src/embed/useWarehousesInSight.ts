// Whether an embedded map shows warehouses, so that what explains them stands below it.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Camera } from '@/model/camera';
import { selectCamera } from '@/selectors/view/framing';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { useStageSize } from '@/stage/rendering/useStageSize';
import { useAtlas } from '@/store/useAtlas';

/**
 * The explanation takes room from the map, and a lower map frames China from farther: what was shown
 * for a camera stays for it, or the two would take turns.
 */
export function useWarehousesInSight(map: RefObject<HTMLElement | null>): boolean {
  const state = useAtlas((current) => current);
  const size = useStageSize(map);
  const shownFor = useRef<Camera | null>(null);
  if (size === null || !state.warehouses) return false;
  if (state.camera !== null && state.camera === shownFor.current) return true;
  const isShown = showsWarehouses(state, selectCamera(state, size), size);
  shownFor.current = isShown ? state.camera : null;
  return isShown;
}
