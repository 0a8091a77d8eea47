// Loads the WebGL map and mounts it, unless whoever asked for it has left meanwhile.
import { loadGlMap } from '@/loading/glMapScript';
import { BASE_MAP, loadLayers, tryWebgl } from '@/loading/lazyMap';
import { nextTask } from '@/loading/nextTask';
import type { BlockedGesture } from '@/stage/moving/stageGestures';
import type { AtlasStore } from '@/store/atlasStore';
import { held, isBroken } from '@/ui/scriptFaults';
import { type ContextLosses, mayRebuild, withLoss } from './contextLosses';

export interface WebglMapEvents {
  readonly container: HTMLElement;
  readonly store: AtlasStore;
  readonly onBlocked: (gesture: BlockedGesture) => void;
  /** The browser draws no WebGL 2. */
  readonly onMissing: () => void;
  /** The map was removed again, or never came; the reason was logged. `isBroken`: a script of it came, and is none. */
  readonly onFailure: (isBroken: boolean) => void;
  readonly onShown: () => void;
  /** Another map is worth its try. */
  readonly onContextLost: () => void;
}

/** Of the maps of this page. */
let losses: ContextLosses = [];

/** Software draws the first picture in less, milliseconds. */
const PATIENCE = 60_000;

/** The returned function removes the map, or keeps it from coming; nothing is reported from then on. */
export function startWebglMap(events: WebglMapEvents): () => void {
  const { container, store, onBlocked } = events;
  let isLeft = false;
  let remove: (() => void) | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  /** The map tells no more than words of what became of its layers. */
  let hasBroken = false;
  const tell = (event: () => void): void => {
    if (!isLeft) event();
  };
  const fail = (reason: unknown): void => {
    clearTimeout(silence);
    console.warn(`${ATLAS_NAME}: the WebGL map did not start;`, reason);
    remove?.();
    remove = null;
    tell(() => events.onFailure(hasBroken || isBroken(reason)));
  };
  const start = async (): Promise<void> => {
    const layers = loadLayers();
    layers.catch((reason: unknown) => {
      hasBroken = isBroken(reason);
    });
    if ((await tryWebgl()) === 'missing') {
      tell(events.onMissing);
      return;
    }
    const mountGlMap = held((await loadGlMap()).mountGlMap);
    await nextTask();
    if (isLeft) return;
    // A worker that came empty is silent for ever.
    silence = setTimeout(() => fail('no answer'), PATIENCE);
    try {
      remove = mountGlMap({
        container,
        store,
        baseMap: BASE_MAP,
        layers,
        onBlocked,
        onFailure: fail,
        onShown: () => {
          clearTimeout(silence);
          tell(() => noteShown(events.onShown));
        },
        onContextLost: () => {
          losses = withLoss(losses, performance.now());
          if (mayRebuild(losses)) tell(events.onContextLost);
          else fail('its context was lost again and again');
        },
      });
    } catch (reason) {
      console.warn(`${ATLAS_NAME}: this browser draws no WebGL 2;`, reason);
      clearTimeout(silence);
      tell(events.onMissing);
    }
  };
  start().catch(fail);
  return () => {
    isLeft = true;
    clearTimeout(silence);
    remove?.();
  };
}

function noteShown(onShown: () => void): void {
  onShown();
  if (performance.getEntriesByName('map-interactive').length === 0) {
    performance.mark('map-interactive');
  }
}
