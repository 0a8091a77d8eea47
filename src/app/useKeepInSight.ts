// What is selected stays in sight: the map moves only when the place lies outside or under a panel.
import { useEffect } from 'preact/hooks';
import { worldToScreen } from '@/model/camera';
import { selectSelectedWorld } from '@/selectors/scene';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { flyCamera } from './cameraFlight';
import type { ViewReference } from './mapView';
import { panBy } from './stageGestures';

const MARGIN = 48;

export function useKeepInSight(viewOf: ViewReference): void {
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas((state) => state.dataset !== null);
  useEffect(() => {
    if (selection === null || !hasData) return;
    const world = selectSelectedWorld(store.getState());
    if (world === null) return;
    // The details panel opens with this same change; it has its size one frame later.
    const frame = requestAnimationFrame(() => {
      const { camera, size } = viewOf.current();
      const [x, y] = worldToScreen(world, camera, size);
      const covered = coveredInsets();
      const left = MARGIN;
      const right = size.width - MARGIN - covered.right;
      const top = MARGIN;
      const bottom = size.height - MARGIN - covered.bottom;
      const dx = x < left ? left - x : x > right ? right - x : 0;
      const dy = y < top ? top - y : y > bottom ? bottom - y : 0;
      if (dx !== 0 || dy !== 0) flyCamera(store, camera, panBy(camera, dx, dy));
    });
    return () => cancelAnimationFrame(frame);
  }, [selection, hasData, store, viewOf]);
}

/** How much of the map's right and lower side the details panel covers, CSS pixels. */
function coveredInsets(): { right: number; bottom: number } {
  const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
  const panel = document.querySelector('.details-panel')?.getBoundingClientRect();
  if (stage === undefined || panel === undefined) return { right: 0, bottom: 0 };
  const overlapsX = panel.left < stage.right && panel.right > stage.left;
  const overlapsY = panel.top < stage.bottom && panel.bottom > stage.top;
  if (!overlapsX || !overlapsY) return { right: 0, bottom: 0 };
  if (panel.width > stage.width * 0.8) return { right: 0, bottom: stage.bottom - panel.top };
  return { right: stage.right - panel.left, bottom: 0 };
}
