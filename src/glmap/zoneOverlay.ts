// The scene of the store as deck.gl layers on the MapLibre map.
import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { ShaderPrimer } from '@/glmap/icons/iconLayer';
import { drawPlaceIcons, type LayerLook } from '@/glmap/icons/placeIcons';
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import type { AtlasStore } from './atlasBridge';
import { isNeeded, mapLayer } from './mapLayers';

type LayerManager = Layer['context']['layerManager'];
type CanvasContext = Layer['context']['device']['canvasContext'];

export interface ZoneOverlay {
  /** Nothing before the overlay is ready. */
  readonly draw: () => void;
  /** The canvas has other pixels at the same size. */
  readonly sharpen: () => void;
  /** Whether pictures of the map hold the layers from now on. */
  readonly isDrawn: () => boolean;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Once deck.gl has done what was asked for. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function addOverlay(map: MapLibreMap, onLoad: () => void): MapLibreOverlay {
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // Marks lie above all of the base map; by depth, its lakes would cover them.
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
    // Looked for when asked for: each answer keeps the page waiting for the graphics process.
    // Its panel for developers would cover the reader's page where a driver fails.
    deviceProps: { _initializeFeatures: false, debugShaders: 'never' },
    onLoad,
    // Once its own frames are stopped, deck.gl asks for none.
    onResize: () => map.triggerRepaint(),
  });
  map.addControl(overlay);
  return overlay;
}

/** Puts the layers on a map; `onReady` is called when they can be drawn, `onFailure` when they never will be. */
export function mountZoneOverlay(
  map: MapLibreMap,
  store: AtlasStore,
  lookOf: () => LayerLook,
  onReady: () => void,
  onFailure: (reason: string) => void,
): ZoneOverlay {
  /** Null until layers can be drawn. */
  let layerManager: LayerManager | null = null;
  /** Null until deck.gl has started. */
  let surface: CanvasContext | null = null;
  let hasRows = false;
  let drawn: readonly Layer[] = [];
  const overlay = addOverlay(map, () => {
    start().catch((reason: unknown) => onFailure(String(reason)));
  });
  let isGone = false;
  map.once('remove', () => {
    isGone = true;
  });

  /** One thing after the other, so that the page may answer in between. */
  async function start(): Promise<void> {
    await nextTask();
    if (isGone) return;
    const primer = new ShaderPrimer();
    overlay.setProps({ layers: [primer] });
    await nextFrame();
    if (isGone) return;
    const { context } = primer;
    surface = context.device.canvasContext;
    // luma.gl leaves its observers of the canvas, which hold the whole map, to whoever asked for the device.
    map.once('remove', () => surface?.destroy());
    const steps = [
      () => primer.prime(),
      // Drawn already, unless something has changed since the map was mounted.
      () => drawPlaceIcons(store.getState(), lookOf()),
      // The layer and its picture, without a row; then the rows.
      () => {
        layerManager = context.layerManager;
        draw();
      },
      () => {
        hasRows = true;
        draw();
      },
    ];
    for (const step of steps) {
      await nextTask();
      if (isGone) return;
      step();
    }
    // deck.gl looks for changes in every frame, for good; here they are known, and a map at rest rests.
    // biome-ignore lint/complexity/useLiteralKeys: deck.gl has no public way to stop it.
    context.deck?.['animationLoop']?.stop();
    onReady();
  }

  // A layer is built when it is first seen; from then on it is hidden, not taken apart.
  const built = new Set<MapLayer>();

  function draw(): void {
    if (layerManager === null) return;
    const state = store.getState();
    const look = lookOf();
    for (const name of MAP_LAYERS) if (isNeeded(name, state)) built.add(name);
    drawn = MAP_LAYERS.filter((name) => built.has(name)).map((name) =>
      mapLayer(name, state, look, hasRows),
    );
    overlay.setProps({ layers: [...drawn] });
    layerManager.updateLayers();
  }
  /** luma.gl hears of the canvas's size where its CSS size changes too, and in Chromium; else the marks would lie elsewhere. */
  function sharpen(): void {
    const { width, height } = map.getCanvas();
    surface?.setDrawingBufferSize(width, height);
  }
  return { draw, sharpen, isDrawn: () => hasRows && drawn.every(({ isLoaded }) => isLoaded) };
}
