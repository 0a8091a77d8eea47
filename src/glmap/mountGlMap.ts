// The only imperative corner: a MapLibre map with deck.gl layers that follows the store.
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { AllPaintProperties } from '@maplibre/maplibre-gl-style-spec';
import { GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Topology } from 'topojson-specification';
import { type Camera, constrainCamera, MAX_ZOOM, MIN_ZOOM, type Size } from '@/model/camera';
import { selectColourScheme } from '@/selectors/colourScheme';
import { locateEmphases } from '@/selectors/emphasis';
import { selectCamera } from '@/selectors/framing';
import { steppedZoom } from '@/selectors/markSize';
import { selectNewPlaces } from '@/selectors/newPlaces';
import { preparePicking } from '@/selectors/pick';
import { selectPlacePhases } from '@/selectors/placePhases';
import { type Scene, selectScene } from '@/selectors/scene';
import { selectWarehouseMarks } from '@/selectors/warehouseMarks';
import { showsWarehouses } from '@/selectors/warehouseScene';
import { selectZoneGlyphs } from '@/selectors/zoneGlyphs';
import { PALETTES } from '@/theme/palette';
import { type AtlasStore, moveStoreCamera } from './atlasBridge';
import { cooperate } from './cooperate';
import {
  drawGlyphAtlas,
  drawHaloAtlas,
  drawMarkAtlas,
  drawRingAtlas,
  sizeHalos,
  sizePhases,
} from './glScene';
import { labelFeatures } from './labelFeatures';
import { LABEL_SOURCE, mapStyle } from './mapStyle';
import { warehouseLayers } from './warehouseLayers';
import { zoneLayers } from './zoneLayers';

export interface GlMapOptions {
  readonly container: HTMLElement;
  readonly store: AtlasStore;
  readonly topology: Topology;
  /** Called once, when the map with its zones is on the screen. */
  readonly onShown: () => void;
  /** Embedded, a gesture was left to the page around the map. */
  readonly onBlocked?: (gesture: 'wheel' | 'touch') => void;
  readonly onContextLost: () => void;
  /** No picture came in time, for instance because the worker is blocked. */
  readonly onFailure: (reason: string) => void;
}

/** Time without a picture after which the map counts as failed, milliseconds. */
const PATIENCE = 30_000;
const SETTLING_TIME = 140;
const OWN_MOVE = { isOwnMove: true };

setWorkerUrl(workerUrl);

/**
 * Mounts the WebGL map; the returned function removes it.
 * @throws when WebGL 2 cannot be had.
 */
export function mountGlMap(options: GlMapOptions): () => void {
  const { container, store, topology } = options;
  const pixelRatio = Math.min(3, Math.max(1, devicePixelRatio));
  let size: Size = { width: container.clientWidth, height: container.clientHeight };
  // The same size is the same object: selectors remember by identity.
  const sizeOf = (): Size => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width !== size.width || height !== size.height) size = { width, height };
    return size;
  };
  const cameraOf = (): Camera => selectCamera(store.getState(), sizeOf());
  let palette = PALETTES[selectColourScheme(store.getState())];
  const start = cameraOf();
  const map = new MapLibreMap({
    container,
    style: mapStyle(topology, palette),
    center: [start.longitude, start.latitude],
    zoom: start.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // The same limits as on the SVG map: by the same function.
    transformConstrain: ({ lng, lat }, zoom) => {
      const held = constrainCamera({ longitude: lng, latitude: lat, zoom }, sizeOf());
      return { center: new LngLat(held.longitude, held.latitude), zoom: held.zoom };
    },
    pixelRatio,
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
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);

  let isLoaded = false;
  let isShown = false;
  let settledCamera = start;
  let shownLabels: Scene['labels'] | null = null;
  let shownIsland: string | null = null;
  let settling = 0;

  function drawIsland(scene: Scene): void {
    const lead = scene.island?.wedges[0]?.kind ?? null;
    const key = `${lead} ${scene.island?.hasRing === true}`;
    if (key === shownIsland) return;
    shownIsland = key;
    const visibility = lead === null ? 'none' : 'visible';
    map.setLayoutProperty('hainan', 'visibility', visibility);
    map.setLayoutProperty('hainan-outline', 'visibility', visibility);
    if (lead === null) return;
    map.setPaintProperty('hainan', 'fill-color', palette.kinds[lead]);
    const outline = scene.island?.hasRing === true ? palette.ring : palette.kinds[lead];
    map.setPaintProperty('hainan-outline', 'line-color', outline);
  }

  function draw(): void {
    if (!isLoaded) return;
    const state = store.getState();
    const scene = selectScene(state, settledCamera, sizeOf());
    const zoom = steppedZoom(settledCamera.zoom);
    const phases = sizePhases(selectPlacePhases(state), zoom);
    const halos = sizeHalos(selectNewPlaces(state), phases);
    const emphases = locateEmphases(state, settledCamera.zoom);
    overlay.setProps({
      layers: [
        ...warehouseLayers({
          period: scene.period,
          marks: selectWarehouseMarks(state, settledCamera.zoom),
          isVisible: showsWarehouses(state, settledCamera, sizeOf()),
          palette,
          pixelRatio,
        }),
        ...zoneLayers({
          period: scene.period,
          phases,
          halos,
          glyphs: selectZoneGlyphs(state),
          showsSingleZones: scene.showsSingleZones,
          emphases,
          markAtlas: drawMarkAtlas(phases, palette, pixelRatio),
          haloAtlas: drawHaloAtlas(halos, palette, pixelRatio),
          glyphAtlas: drawGlyphAtlas(palette, pixelRatio),
          ringAtlas: drawRingAtlas(emphases, palette, pixelRatio),
        }),
      ],
    });
    drawIsland(scene);
    if (scene.labels === shownLabels) return;
    shownLabels = scene.labels;
    const source = map.getSource(LABEL_SOURCE);
    if (source instanceof GeoJSONSource) source.setData(labelFeatures(scene.labels));
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
    if (next === palette || !isLoaded) return;
    palette = next;
    shownIsland = null;
    for (const { id, paint } of mapStyle(topology, palette).layers) {
      for (const [property, value] of Object.entries(paint ?? {})) {
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
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
  map.on('resize', settle);
  map.once('load', () => {
    isLoaded = true;
    repaint();
    // The overlay ignores beforeId until the style is there (deck.gl #10733): set the layers now.
    settle();
    map.once('idle', () => {
      isShown = true;
      clearTimeout(patience);
      options.onShown();
      preparePicking(store.getState());
    });
  });
  const patience = setTimeout(() => {
    if (!isShown) options.onFailure(`no picture within ${PATIENCE / 1000} s`);
  }, PATIENCE);
  const onLost = (): void => options.onContextLost();
  canvas.addEventListener('webglcontextlost', onLost);

  return () => {
    unsubscribe();
    stopCooperating?.();
    clearTimeout(patience);
    clearTimeout(settling);
    canvas.removeEventListener('webglcontextlost', onLost);
    map.remove();
  };
}
