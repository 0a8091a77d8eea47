// Says when the WebGL map with its zones is on the screen, or why it will not be.
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Time without a picture after which the map counts as failed, milliseconds. */
const PATIENCE = 30_000;

export interface ReadinessTarget {
  /** Whether pictures of the map hold the layers from now on. */
  readonly isDrawn: () => boolean;
  /** Called once. */
  readonly onShown: () => void;
  /** Called for each reason while nothing is shown. */
  readonly onFailure: (reason: string) => void;
}

export interface Readiness {
  /** Reports a failure, unless the map is shown or given up. */
  readonly fail: (reason: string) => void;
  readonly stop: () => void;
}

export function watchReadiness(map: MapLibreMap, target: ReadinessTarget): Readiness {
  let isOver = false;
  let patience = 0;
  const fail = (reason: string): void => {
    if (!isOver) target.onFailure(reason);
  };
  const waitForPicture = (): void => {
    clearTimeout(patience);
    patience = window.setTimeout(() => {
      // A page in the background draws nothing, however long it waits.
      if (!document.hidden) fail(`no picture within ${PATIENCE / 1000} s`);
    }, PATIENCE);
  };
  const stop = (): void => {
    isOver = true;
    map.off('render', checkShown);
    map.off('idle', checkShown);
    clearTimeout(patience);
    document.removeEventListener('visibilitychange', waitForPicture);
  };
  /** After a picture: whether it held everything. */
  function checkShown(): void {
    if (isOver || !target.isDrawn() || !map.loaded()) return;
    stop();
    target.onShown();
  }
  map.on('render', checkShown);
  map.on('idle', checkShown);
  map.on('error', ({ error }) => {
    console.warn(`${ATLAS_NAME}: the WebGL map says:`, error.message);
    fail(error.message);
  });
  waitForPicture();
  document.addEventListener('visibilitychange', waitForPicture);
  return { fail, stop };
}
