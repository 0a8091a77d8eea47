// Moves the map so that what is selected is in sight beside the details: one place moves it only when it must,
// a province or a document is framed, and so is what a search found.

import { frameBounds, type Insets, toWorld, worldToScreen } from '@/model/camera';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { selectSelectedBounds } from '@/selectors/details/selectedZones';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { selectedWarehousePosition } from '@/selectors/warehouses/warehouseScene';
import type { MapView, ViewReference } from '@/stage/mapView';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { flyCamera } from './cameraFlight';
import { panBy } from './stageGestures';

const MARGIN = 48;
/** Framing several places never zooms in further than this. */
const CLOSEST_FRAMING = 6.5;

/** What a reader does to move the map, or the page below it. */
const ACTIONS = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Until the reader does something else, also when the details grow: what they say may still be on its way. The
 * returned function stops it.
 */
export function keepInSight(store: AtlasStore, viewOf: ViewReference): () => void {
  const keep = (): void => {
    const view = viewOf.current();
    const target = cameraFor(store.getState(), view);
    if (target !== null) flyCamera(store, view.camera, target);
  };
  const growing = new ResizeObserver(keep);
  const stop = (): void => {
    growing.disconnect();
    cancelAnimationFrame(frame);
    for (const action of ACTIONS) removeEventListener(action, stop, true);
  };
  // The details open with this same change; they have their size one frame later.
  const frame = requestAnimationFrame(() => {
    const panel = document.querySelector('.details-panel');
    if (panel === null) keep();
    else growing.observe(panel);
    for (const action of ACTIONS) addEventListener(action, stop, true);
  });
  return stop;
}

/** The camera that shows the selection in the free area; null when it is in sight already. */
function cameraFor(state: AtlasState, { camera, size }: MapView): MapView['camera'] | null {
  const { selection, revealed } = state;
  const dataset = selectDataset(state);
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
    const most = Math.max(stage.height / 2, stage.height - MARGIN * 2);
    return { ...insets, bottom: Math.min(most, stage.bottom - panel.top + MARGIN) };
  }
  return { ...insets, right: stage.right - panel.left + MARGIN };
}
