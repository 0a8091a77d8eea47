// The MapLibre map itself, bare: what it may do, how far it may go.
import {
  LngLat,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerCount,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from '@/glmap/base/baseMapWorker?worker&url';
import { constrainCamera, MAX_ZOOM, MIN_ZOOM } from '@/model/camera';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import type { AtlasStore } from './atlasBridge';

setWorkerUrl(workerUrl);
// One small base map keeps one worker busy for a moment; each more would read its script again.
setWorkerCount(1);

/** @throws when the browser hands out no WebGL 2 context, or one that does not draw; the container is empty then. */
export function createMap(
  container: HTMLElement,
  store: AtlasStore,
  style: NonNullable<MapOptions['style']> | null,
  pixelRatio: number,
): MapLibreMap {
  const { longitude, latitude, zoom } = selectCamera(store.getState());
  try {
    return prepare(
      new MapLibreMap({
        container,
        ...(style !== null && { style }),
        validateStyle: false,
        center: [longitude, latitude],
        zoom,
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        // The same limits as on the SVG map: by the same function.
        transformConstrain: ({ lng, lat }, wish) => {
          const size = selectMapSize(store.getState());
          const held = constrainCamera({ longitude: lng, latitude: lat, zoom: wish }, size);
          return { center: new LngLat(held.longitude, held.latitude), zoom: held.zoom };
        },
        pixelRatio,
        // To MapLibre a new size is a move: it would make a reader's camera of the one that frames China.
        trackResize: false,
        attributionControl: false,
        renderWorldCopies: false,
        dragRotate: false,
        pitchWithRotate: false,
        keyboard: false,
        fadeDuration: 0,
        localIdeographFontFamily: false,
      }),
    );
  } catch (reason) {
    container.replaceChildren();
    throw reason;
  }
}

/** The page around the map has its keyboard and its words. */
function prepare(map: MapLibreMap): MapLibreMap {
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('role');
  return map;
}
