// Keeps the camera and the size of the MapLibre map and those of the store the same, whoever changes them.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { type AtlasStore, moveStoreCamera } from './atlasBridge';

const OWN_MOVE = { isOwnMove: true };
/** Degrees and zoom levels below which nobody sees a move. */
const NOTHING = 1e-6;

/**
 * A map that is made in a hidden container has a size of its own; it takes the container's once that is seen, and
 * `onSeen` is called: its canvas is empty then. The returned function ends the waiting.
 */
export function resizeWhenSeen(
  map: MapLibreMap,
  container: HTMLElement,
  onSeen: () => void,
): () => void {
  if (container.clientWidth > 0 && container.clientHeight > 0) return () => undefined;
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    observer.disconnect();
    map.resize(OWN_MOVE);
    onSeen();
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/**
 * Follows what the reader does with the map from now on. The returned function brings the map to the size and camera
 * of the store, and says whether its size is new: its canvas is empty then until it is drawn again.
 */
export function followCamera(map: MapLibreMap, store: AtlasStore): () => boolean {
  let size = selectMapSize(store.getState());
  function isThere(): boolean {
    const { longitude, latitude, zoom } = selectCamera(store.getState());
    const centre = map.getCenter();
    return (
      Math.abs(centre.lng - longitude) < NOTHING &&
      Math.abs(centre.lat - latitude) < NOTHING &&
      Math.abs(map.getZoom() - zoom) < NOTHING
    );
  }

  map.on('move', (event) => {
    // A canvas of another sharpness is a move to MapLibre.
    if ('isOwnMove' in event || isThere()) return;
    const { lng, lat } = map.getCenter();
    moveStoreCamera(store, { longitude: lng, latitude: lat, zoom: map.getZoom() });
  });

  function moveMap(): void {
    const { longitude, latitude, zoom } = selectCamera(store.getState());
    if (!isThere()) map.jumpTo({ center: [longitude, latitude], zoom }, OWN_MOVE);
  }

  return () => {
    const next = selectMapSize(store.getState());
    const isResized = next !== size;
    size = next;
    if (isResized) map.resize(OWN_MOVE);
    moveMap();
    return isResized;
  };
}
