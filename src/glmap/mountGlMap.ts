// The only imperative corner: a MapLibre map with the base map and the camera, which follows the store.
// Its layers come in a script of their own (zoneOverlay.ts), so that the base map is drawn meanwhile.
import type { AllPaintProperties } from '@maplibre/maplibre-gl-style-spec';
import {
  LngLat,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerCount,
  setWorkerUrl,
} from 'maplibre-gl';
import { type Camera, constrainCamera, MAX_ZOOM, MIN_ZOOM, type Size } from '@/model/camera';
import { steppedZoom } from '@/selectors/marks/markSize';
import { preparePicking } from '@/selectors/scene/pick';
import { selectIsland } from '@/selectors/scene/scene';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { selectCamera } from '@/selectors/view/framing';
import { PALETTES } from '@/theme/palette';
import { type AtlasStore, moveStoreCamera } from './atlasBridge';
import workerUrl from './baseMapWorker?worker&url';
import { cooperate } from './cooperate';
import { mapStyle } from './mapStyle';
import type { mountZoneOverlay, ZoneOverlay } from './zoneOverlay';

export interface GlMapOptions {
  readonly container: HTMLElement;
  readonly store: AtlasStore;
  /** Address of the base map's TopoJSON, relative to the page. */
  readonly baseMap: string;
  /** The script of the layers, which may still be on its way. */
  readonly layers: Promise<{ readonly mountZoneOverlay: typeof mountZoneOverlay }>;
  /** Called once, when the map with its zones is on the screen. */
  readonly onShown: () => void;
  /** Embedded, a gesture was left to the page around the map. */
  readonly onBlocked?: (gesture: 'wheel' | 'touch') => void;
  readonly onContextLost: () => void;
  /** No picture came: a file is missing or broken, or it took too long, for instance because the worker is blocked. */
  readonly onFailure: (reason: string) => void;
}

/** Time without a picture after which the map counts as failed, milliseconds. */
const PATIENCE = 30_000;
const SETTLING_TIME = 140;
const OWN_MOVE = { isOwnMove: true };

setWorkerUrl(workerUrl);
// One small base map keeps one worker busy for a moment; each more would read its script again.
setWorkerCount(1);

/** @throws when the browser hands out no WebGL 2 context, or one that does not draw; the container is empty then. */
function createMap(options: MapOptions): MapLibreMap {
  try {
    return new MapLibreMap(options);
  } catch (reason) {
    if (options.container instanceof HTMLElement) options.container.replaceChildren();
    throw reason;
  }
}

/**
 * Mounts the WebGL map; the returned function removes it.
 * @throws when WebGL 2 cannot be had.
 */
export function mountGlMap(options: GlMapOptions): () => void {
  const { container, store, baseMap } = options;
  const pixelRatio = Math.min(3, Math.max(1, devicePixelRatio));
  const measure = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  // Asked for at every change of the store: to measure then would lay the page out in between.
  let size = measure();
  const cameraOf = (): Camera => selectCamera(store.getState(), size);
  let palette = PALETTES[selectColourScheme(store.getState())];
  const start = cameraOf();
  const map = createMap({
    container,
    style: mapStyle(palette, baseMap),
    validateStyle: false,
    center: [start.longitude, start.latitude],
    zoom: start.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // The same limits as on the SVG map: by the same function.
    transformConstrain: ({ lng, lat }, zoom) => {
      const held = constrainCamera({ longitude: lng, latitude: lat, zoom }, size);
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
  });
  map.touchZoomRotate.disableRotation();
  const stopCooperating = store.getState().embed
    ? cooperate(map, options.onBlocked ?? (() => undefined))
    : null;
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('role');

  let overlay: ZoneOverlay | null = null;
  let isStyled = false;
  let isShown = false;
  let isRemoved = false;
  let settledCamera = start;
  let shownIsland: string | null = null;
  let settling = 0;

  function drawIsland(): void {
    const island = selectIsland(store.getState());
    const lead = island?.wedges[0]?.kind ?? null;
    const key = `${lead} ${island?.hasRing === true}`;
    if (key === shownIsland) return;
    shownIsland = key;
    const visibility = lead === null ? 'none' : 'visible';
    map.setLayoutProperty('hainan', 'visibility', visibility);
    map.setLayoutProperty('hainan-outline', 'visibility', visibility);
    if (lead === null) return;
    map.setPaintProperty('hainan', 'fill-color', palette.kinds[lead]);
    const outline = island?.hasRing === true ? palette.ring : palette.kinds[lead];
    map.setPaintProperty('hainan-outline', 'line-color', outline);
  }

  function draw(): void {
    if (!isStyled) return;
    drawIsland();
    if (overlay === null) return;
    overlay.draw();
    // Nobody else asks for a picture: deck.gl's own frames are stopped.
    map.triggerRepaint();
  }

  function settle(): void {
    clearTimeout(settling);
    settledCamera = cameraOf();
    draw();
  }

  function follow(): void {
    const camera = cameraOf();
    const centre = map.getCenter();
    const isThere =
      Math.abs(centre.lng - camera.longitude) < 1e-6 &&
      Math.abs(centre.lat - camera.latitude) < 1e-6 &&
      Math.abs(map.getZoom() - camera.zoom) < 1e-6;
    if (!isThere) {
      map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom }, OWN_MOVE);
    }
    clearTimeout(settling);
    if (steppedZoom(camera.zoom) !== steppedZoom(settledCamera.zoom)) settledCamera = camera;
    else if (camera !== settledCamera) settling = window.setTimeout(settle, SETTLING_TIME);
  }

  function repaint(): void {
    const next = PALETTES[selectColourScheme(store.getState())];
    if (next === palette || !isStyled) return;
    palette = next;
    shownIsland = null;
    for (const { id, paint } of mapStyle(palette, baseMap).layers) {
      for (const [property, value] of Object.entries(paint ?? {})) {
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
  }

  function fail(reason: string): void {
    if (!isShown && !isRemoved) options.onFailure(reason);
  }

  const unsubscribe = store.subscribe(() => {
    follow();
    repaint();
    draw();
  });
  map.on('move', (event) => {
    if ('isOwnMove' in event) return;
    const { lng, lat } = map.getCenter();
    moveStoreCamera(store, { longitude: lng, latitude: lat, zoom: map.getZoom() });
  });
  const resizing = new ResizeObserver(() => {
    const next = measure();
    const isSame = next.width === size.width && next.height === size.height;
    if (isSame || next.width === 0 || next.height === 0) return;
    size = next;
    map.resize(OWN_MOVE);
    follow();
    settle();
    map.redraw();
  });
  resizing.observe(container);
  /** After a picture: whether it held everything. */
  function checkShown(): void {
    if (isShown || isRemoved || overlay?.isDrawn() !== true || !map.loaded()) return;
    isShown = true;
    map.off('render', checkShown);
    map.off('idle', checkShown);
    stopWaiting();
    options.onShown();
    setTimeout(() => preparePicking(store.getState()));
  }
  map.on('render', checkShown);
  map.on('idle', checkShown);
  map.once('style.load', () => {
    isStyled = true;
    repaint();
    // The overlay ignores layers until the style is there (deck.gl #10733): set them now.
    settle();
  });
  options.layers.then(
    ({ mountZoneOverlay: mount }) => {
      if (isRemoved) return;
      const view = () => ({ camera: settledCamera, size, palette, pixelRatio });
      overlay = mount(map, store, view, draw, fail);
    },
    (reason: unknown) => fail(String(reason)),
  );
  map.on('error', ({ error }) => {
    console.warn('CBEC Atlas: the WebGL map says:', error.message);
    fail(error.message);
  });
  let patience = 0;
  const waitForPicture = (): void => {
    clearTimeout(patience);
    patience = window.setTimeout(() => {
      // A page in the background draws nothing, however long it waits.
      if (!document.hidden) fail(`no picture within ${PATIENCE / 1000} s`);
    }, PATIENCE);
  };
  const stopWaiting = (): void => {
    clearTimeout(patience);
    document.removeEventListener('visibilitychange', waitForPicture);
  };
  waitForPicture();
  document.addEventListener('visibilitychange', waitForPicture);
  const onLost = (): void => options.onContextLost();
  canvas.addEventListener('webglcontextlost', onLost);

  return () => {
    isRemoved = true;
    resizing.disconnect();
    unsubscribe();
    stopCooperating?.();
    stopWaiting();
    clearTimeout(settling);
    canvas.removeEventListener('webglcontextlost', onLost);
    map.remove();
  };
}
