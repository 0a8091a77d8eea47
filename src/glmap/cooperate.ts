// Embedded, the map leaves plain wheel and one-finger gestures to the page around it; not in full screen.
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Listens until the returned function is called; `onBlocked` may tell the reader which gesture works. */
export function cooperate(
  map: MapLibreMap,
  onBlocked: (gesture: 'wheel' | 'touch') => void,
): () => void {
  const apply = (): void => {
    if (document.fullscreenElement === null) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  apply();
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    onBlocked(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
  });
  document.addEventListener('fullscreenchange', apply);
  return () => document.removeEventListener('fullscreenchange', apply);
}
