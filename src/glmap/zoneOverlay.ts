// The scene of the store as deck.gl layers on the MapLibre map.
import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { ShaderPrimer } from '@/glmap/icons/iconLayer';
import { showsSingleZones, steppedZoom } from '@/selectors/marks/markSize';
import { selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectZoneGlyphs } from '@/selectors/marks/zoneGlyphs';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSettledCamera } from '@/selectors/view/framing';
import { selectWarehouseMarks } from '@/selectors/warehouses/warehouseMarks';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { selectNewPlaces } from '@/selectors/zones/newPlaces';
import type { Palette } from '@/theme/palette';
import type { AtlasStore } from './atlasBridge';
import { drawGlyphAtlas, drawPlaceAtlas, drawRingAtlas, sizeSigns } from './glScene';
import { warehouseLayers } from './warehouseLayers';
import { emphasisLayer, type PlaceSign, placeLayer, zoneLayer } from './zoneLayers';

type LayerManager = Layer['context']['layerManager'];

export interface OverlayLook {
  readonly palette: Palette;
  readonly pixelRatio: number;
}

export interface ZoneOverlay {
  /** Nothing before the overlay is ready. */
  readonly draw: () => void;
  /** Whether pictures of the map hold the layers from now on. */
  readonly isDrawn: () => boolean;
}

const NO_SIGNS: readonly PlaceSign[] = [];

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Once deck.gl has done what was asked for. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Puts the layers on a map; `onReady` is called when they can be drawn, `onFailure` when they never will be. */
export function mountZoneOverlay(
  map: MapLibreMap,
  store: AtlasStore,
  lookOf: () => OverlayLook,
  onReady: () => void,
  onFailure: (reason: string) => void,
): ZoneOverlay {
  /** Null until layers can be drawn. */
  let layerManager: LayerManager | null = null;
  let hasRows = false;
  let drawn: readonly Layer[] = [];
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // Looked for when asked for: each answer keeps the page waiting for the graphics process.
    deviceProps: { _initializeFeatures: false },
    onLoad: () => {
      start().catch((reason: unknown) => onFailure(String(reason)));
    },
    // Once its own frames are stopped, deck.gl asks for none.
    onResize: () => map.triggerRepaint(),
  });
  map.addControl(overlay);
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
    const steps = [
      () => primer.prime(),
      () => sizePlaces(),
      () => drawPlaces(lookOf()),
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
  const built = new Set<'places' | 'zones' | 'warehouses' | 'emphases'>();

  function sizePlaces(): readonly PlaceSign[] {
    const state = store.getState();
    const zoom = steppedZoom(selectSettledCamera(state).zoom);
    return sizeSigns(selectPlacePhases(state), selectNewPlaces(state), zoom);
  }

  function drawPlaces({ palette, pixelRatio }: OverlayLook) {
    const signs = sizePlaces();
    const atlas = drawPlaceAtlas(signs, palette, pixelRatio);
    return { signs: hasRows ? signs : NO_SIGNS, atlas };
  }

  function draw(): void {
    if (layerManager === null) return;
    const look = lookOf();
    const { palette, pixelRatio } = look;
    const state = store.getState();
    const period = selectShownPeriod(state);
    const emphases = selectEmphases(state);
    const showsZones = showsSingleZones(state);
    const showsSites = showsWarehouses(state);
    built.add(showsZones ? 'zones' : 'places');
    if (showsSites) built.add('warehouses');
    if (emphases.length > 0) built.add('emphases');
    const layers: Layer[] = [];
    if (built.has('warehouses')) {
      const marks = selectWarehouseMarks(state);
      layers.push(
        ...warehouseLayers({ period, marks, isVisible: showsSites, palette, pixelRatio }),
      );
    }
    if (built.has('places')) {
      layers.push(placeLayer({ period, isVisible: !showsZones, ...drawPlaces(look) }));
    }
    if (built.has('zones')) {
      const atlas = drawGlyphAtlas(palette, pixelRatio);
      const glyphs = selectZoneGlyphs(state);
      layers.push(zoneLayer({ period, isVisible: showsZones, glyphs, atlas }));
    }
    if (built.has('emphases')) {
      layers.push(emphasisLayer(emphases, drawRingAtlas(emphases, palette, pixelRatio)));
    }
    drawn = layers;
    overlay.setProps({ layers });
    layerManager.updateLayers();
  }
  return { draw, isDrawn: () => hasRows && drawn.every(({ isLoaded }) => isLoaded) };
}
