// The only imperative corner: a MapLibre map with the base map and the camera, which follows the store.
// Its layers come in a script of their own (zoneOverlay.ts), so that the base map is drawn meanwhile.
import { followDetail } from '@/glmap/base/followDetail';
import { mapStyle } from '@/glmap/base/mapStyle';
import { paintBase, storePalette } from '@/glmap/base/paintBase';
import { placeStyle } from '@/glmap/base/placeStyle';
import { drawPlaceIcons, type LayerLook } from '@/glmap/icons/placeIcons';
import { preparePicking } from '@/selectors/scene/pick';
import type { AtlasStore } from './atlasBridge';
import { cooperate } from './cooperate';
import { createMap } from './createMap';
import { followCamera, resizeWhenSeen } from './followCamera';
import { followPixelRatio, screenRatio } from './pixelRatio';
import { removal } from './removal';
import { watchReadiness } from './watchReadiness';
import type { mountZoneOverlay, ZoneOverlay } from './zoneOverlay';

export interface GlMapOptions {
  readonly container: HTMLElement;
  /** Knows the size of the container. */
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

/** While the layers' script is still on its way. */
function drawIconsAhead(store: AtlasStore, look: () => LayerLook): void {
  setTimeout(() => drawPlaceIcons(store.getState(), look()));
}

/**
 * Mounts the WebGL map; the returned function removes it.
 * @throws when WebGL 2 cannot be had.
 */
export function mountGlMap(options: GlMapOptions): () => void {
  const { container, store, baseMap } = options;
  let pixelRatio = screenRatio();
  const palette = storePalette(store);
  const style = mapStyle(palette, baseMap);
  const map = createMap(container, store, ATLAS_STYLE === '' ? style : null, pixelRatio);
  if (ATLAS_STYLE !== '') placeStyle(map, style);
  const stopCooperating = store.getState().embed
    ? cooperate(map, options.onBlocked ?? (() => undefined))
    : null;
  const base = paintBase(map, store, baseMap, palette);
  const detail = followDetail(map, store);
  let overlay: ZoneOverlay | null = null;
  let isStyled = false;
  let isRemoved = false;

  function draw(): void {
    if (!isStyled) return;
    base.paint();
    detail();
    if (overlay === null) return;
    overlay.draw();
    // Nobody else asks for a picture: deck.gl's own frames are stopped.
    map.triggerRepaint();
  }

  const follow = followCamera(map, store);
  const unsubscribe = store.subscribe(() => {
    const isEmpty = follow();
    draw();
    if (isEmpty) map.redraw();
  });
  const stopWaiting = resizeWhenSeen(map, container, () => {
    follow();
    draw();
    map.redraw();
  });
  map.once('style.load', () => {
    isStyled = true;
    // The overlay ignores layers until the style is there (deck.gl #10733): set them now.
    draw();
  });
  const readiness = watchReadiness(map, {
    isDrawn: () => overlay?.isDrawn() === true,
    onShown: () => {
      options.onShown();
      setTimeout(() => preparePicking(store.getState()));
    },
    onFailure: options.onFailure,
  });
  const look = (): LayerLook => ({ palette: base.palette(), pixelRatio });
  drawIconsAhead(store, look);
  options.layers.then(
    ({ mountZoneOverlay: mount }) => {
      if (isRemoved) return;
      overlay = mount(map, store, look, draw, readiness.fail);
    },
    (reason: unknown) => readiness.fail(String(reason)),
  );
  const stopSharpening = followPixelRatio(() => {
    pixelRatio = screenRatio();
    map.setPixelRatio(pixelRatio);
    overlay?.sharpen();
    draw();
    map.redraw();
  });

  return removal(map, container, options.onContextLost, () => {
    isRemoved = true;
    stopSharpening();
    readiness.stop();
    unsubscribe();
    stopWaiting();
    stopCooperating?.();
  });
}
