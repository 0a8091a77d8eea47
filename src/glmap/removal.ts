// The end of the map: asked for, or because the browser took its context.
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The returned function ends the map; `stop` is called once, before. A map whose context is lost ends by itself, and
 * `onLost` is told: MapLibre (6.17.0), if it hears of the loss first, keeps workers and style of the map for ever.
 */
export function removal(
  map: MapLibreMap,
  container: HTMLElement,
  onLost: () => void,
  stop: () => void,
): () => void {
  let isRemoved = false;
  function remove(): void {
    if (isRemoved) return;
    isRemoved = true;
    container.removeEventListener('webglcontextlost', leave, true);
    stop();
    map.remove();
  }
  function leave(): void {
    remove();
    onLost();
  }
  container.addEventListener('webglcontextlost', leave, true);
  return remove;
}
