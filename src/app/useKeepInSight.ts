// What is selected stays in sight beside the panels: one place moves the map only when it must,
// a province or a document is framed, and so is what a search found.
import { useEffect, useRef } from 'preact/hooks';
import { frameBounds, type Insets, toWorld, worldToScreen } from '@/model/camera';
import { selectedPlace } from '@/selectors/placeDetails';
import { selectSelectedBounds } from '@/selectors/selectedZones';
import { selectedWarehousePosition } from '@/selectors/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { flyCamera } from './cameraFlight';
import type { MapView, ViewReference } from './mapView';
import { panBy } from './stageGestures';

const MARGIN = 48;
/** Framing several places never zooms in further than this. */
const CLOSEST_FRAMING = 6.5;

export function useKeepInSight(viewOf: ViewReference): void {
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas(
    ({ dataset, warehouseData, selection: selected }) =>
      dataset !== null && (selected?.type !== 'warehouse' || warehouseData !== null),
  );
  const isOpening = useRef(true);
  useEffect(() => {
    if (!hasData) return;
    // A link that names its own camera is shown as it was made.
    const isMade = isOpening.current && store.getState().camera !== null;
    isOpening.current = false;
    if (selection === null || isMade) return;
    // The details panel opens with this same change; it has its size one frame later.
    const frame = requestAnimationFrame(() => {
      const view = viewOf.current();
      const target = cameraFor(store.getState(), view);
      if (target !== null) flyCamera(store, view.camera, target);
    });
    return () => cancelAnimationFrame(frame);
  }, [selection, hasData, store, viewOf]);
}

/** The camera that shows the selection in the free area; null when it is in sight already. */
function cameraFor(state: AtlasState, { camera, size }: MapView): MapView['camera'] | null {
  const { dataset, selection, revealed } = state;
  if (dataset === null || selection === null) return null;
  const covered = coveredInsets();
  if (revealed !== null && revealed.selection === selection) {
    const { bounds, nearest } = revealed;
    const isPoint = bounds[0] === bounds[2] && bounds[1] === bounds[3];
    return frameBounds(bounds, size, covered, isPoint ? Math.max(nearest, camera.zoom) : nearest);
  }
  const position = selectedPlace(dataset, selection)?.position ?? selectedWarehousePosition(state);
  if (position === null) {
    const bounds = selectSelectedBounds(state);
    return bounds === null ? null : frameBounds(bounds, size, covered, CLOSEST_FRAMING);
  }
  const [x, y] = worldToScreen(toWorld(position), camera, size);
  const right = size.width - covered.right;
  const bottom = size.height - covered.bottom;
  const dx = x < covered.left ? covered.left - x : x > right ? right - x : 0;
  const dy = y < covered.top ? covered.top - y : y > bottom ? bottom - y : 0;
  return dx === 0 && dy === 0 ? null : panBy(camera, dx, dy);
}

/** How far from each side the free area of the map begins, CSS pixels. */
function coveredInsets(): Insets {
  const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
  const panel = document.querySelector('.details-panel')?.getBoundingClientRect();
  if (stage === undefined || panel === undefined) return insets;
  const overlapsX = panel.left < stage.right && panel.right > stage.left;
  const overlapsY = panel.top < stage.bottom && panel.bottom > stage.top;
  if (!overlapsX || !overlapsY) return insets;
  if (panel.width > stage.width * 0.8) {
    return { ...insets, bottom: Math.min(stage.height / 2, stage.bottom - panel.top + MARGIN) };
  }
  return { ...insets, right: stage.right - panel.left + MARGIN };
}
