// Moves the map so that what is selected is in sight beside the details: one place moves it only when it must,
// a province or a document is framed, and so is what a search found.
import type { RefObject } from 'preact';
import {
  type Camera,
  constrainCamera,
  frameBounds,
  type Insets,
  type Size,
  toWorld,
  worldToScreen,
} from '@/model/camera';
import { GATEWAY_ZOOM } from '@/model/ground/gateway';
import type { Position } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { selectSelectedBounds } from '@/selectors/details/selectedZones';
import { findGateway } from '@/selectors/ground/gatewayCard';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { CLOSEST_FRAMING, selectCamera, selectMapSize } from '@/selectors/view/framing';
import { selectWarehouseSight } from '@/selectors/warehouses/warehouseBounds';
import type { AtlasState, LinkedState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { isMovedFromWhole } from '@/store/linkedState';
import { keepCamera } from '@/store/mapActions';
import { flyCamera } from './cameraFlight';
import { panBy } from './movedCamera';
import { READERS_ACTIONS } from './readersActions';

const MARGIN = 48;
/** The figure of a country stands on the map up to here. */
const CLOSEST_COUNTRY = 5;

/** Where the map is on the page, and the details that may cover part of it. */
export interface Sight {
  readonly map: RefObject<HTMLElement | null>;
  readonly details: RefObject<HTMLElement | null>;
}

/**
 * Until the reader does something else, also when the details grow: what they say may still be on its way. The
 * returned function stops it.
 */
export function keepInSight(store: AtlasStore, sight: Sight): () => void {
  const opening = store.getState();
  const selected = selectedIn(opening);
  // What a search found is seen from near: a link to it is, too.
  const isFound = opening.revealed !== null && opening.revealed.selection === selected;
  const isFromWhole = !isFound && isMovedFromWhole(opening);
  const keep = (): void => {
    const state = store.getState();
    const selection = selectedIn(state);
    // A step back may have come before the page knows of it: then this is another view's.
    if (selection === null || selection !== selected) return;
    const keepAt = (camera: LinkedState['camera']): void =>
      keepCamera(store, { selection, camera, isFromWhole });
    const target = cameraFor(state, coveredInsets(sight));
    if (target !== null) {
      const within = constrainCamera(target, selectMapSize(state));
      flyCamera(store, within, () => keepAt(within));
    } else if (state.camera !== null && isFromWhole) keepAt(state.camera);
  };
  const growing = new ResizeObserver(keep);
  const stop = (): void => {
    growing.disconnect();
    cancelAnimationFrame(frame);
    for (const action of READERS_ACTIONS) removeEventListener(action, stop, true);
  };
  // The details open with this same change; they have their size one frame later.
  const frame = requestAnimationFrame(() => {
    const panel = sight.details.current;
    if (panel === null) keep();
    else growing.observe(panel);
    for (const action of READERS_ACTIONS) addEventListener(action, stop, true);
  });
  return stop;
}

/** The camera that shows the selection in the free area; null when it is in sight already. */
function cameraFor(state: AtlasState, covered: Insets): Camera | null {
  const { revealed } = state;
  const selection = selectedIn(state);
  if (selectOverview(state) === null || selection === null) return null;
  const [camera, size] = [selectCamera(state), selectMapSize(state)];
  if (revealed !== null && revealed.selection === selection) {
    const { bounds, nearest } = revealed;
    const isPoint = bounds[0] === bounds[2] && bounds[1] === bounds[3];
    return frameBounds(bounds, size, covered, isPoint ? Math.max(nearest, camera.zoom) : nearest);
  }
  const gateway = selection.type === 'gateway' ? findGateway(state, selection.id) : undefined;
  const isDrawn = selectEmphases(state).some(({ type }) => type === 'selected');
  if (gateway !== undefined && !isDrawn) {
    const [x, y] = gateway.position;
    return frameBounds([x, y, x, y], size, covered, Math.max(GATEWAY_ZOOM, camera.zoom));
  }
  const sight = selectWarehouseSight(state);
  const points = sight?.points ?? [];
  const isOne = selection.type === 'warehouse';
  const place = gateway ?? selectedPlace(state, selection);
  const position = place?.position ?? (isOne ? points[0] : undefined);
  if (position === undefined) {
    // Who looks at the world sees a whole country already; at the edge of the view of China it is lost.
    const isSeen = selection.type !== 'near' && points.length > 0 && state.camera !== null;
    if (isSeen && points.every((point) => isInSight(point, camera, size, covered))) {
      return null;
    }
    const bounds = sight?.bounds ?? selectSelectedBounds(state);
    const closest = selection.type === 'country' ? CLOSEST_COUNTRY : CLOSEST_FRAMING;
    return bounds === null ? null : frameBounds(bounds, size, covered, closest);
  }
  const [dx, dy] = awayFromSight(position, camera, size, covered);
  return dx === 0 && dy === 0 ? null : panBy(camera, dx, dy);
}

/** How far a point lies outside the free area, CSS pixels. */
function awayFromSight(
  position: Position,
  camera: Camera,
  size: Size,
  covered: Insets,
): readonly [x: number, y: number] {
  const [x, y] = worldToScreen(toWorld(position), camera, size);
  const right = size.width - covered.right;
  const bottom = size.height - covered.bottom;
  return [
    x < covered.left ? covered.left - x : x > right ? right - x : 0,
    y < covered.top ? covered.top - y : y > bottom ? bottom - y : 0,
  ];
}

function isInSight(position: Position, camera: Camera, size: Size, covered: Insets): boolean {
  return awayFromSight(position, camera, size, covered).every((distance) => distance === 0);
}

/** How far from each side the free area of the map begins, CSS pixels. */
function coveredInsets({ map, details }: Sight): Insets {
  const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const stage = map.current?.getBoundingClientRect();
  const panel = details.current?.getBoundingClientRect();
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
