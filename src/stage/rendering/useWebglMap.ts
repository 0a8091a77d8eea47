// Brings the WebGL map in after the first paint, and the SVG map back when WebGL is missing or lost.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { looksBeyondFirstView } from '@/selectors/view/framing';
import type { BlockedGesture } from '@/stage/moving/stageGestures';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { type BaseGeometry, NO_BASE } from '@/svgmap/baseGeometry';
import { held, isBroken } from '@/ui/scriptFaults';
import { type BaseFault, useDrawnBase } from './useDrawnBase';

/** `waiting`: SVG is shown, WebGL may come; the others: SVG stays, the reader is told. `broken` scripts come again with the page alone. */
export type WebglStatus = 'waiting' | 'shown' | 'missing' | 'failed' | 'broken';

export interface WebglMap {
  readonly status: WebglStatus;
  /** The base map for the SVG map, finer once the data of the base map is there. */
  readonly drawnBase: BaseGeometry;
  readonly retry: () => void;
  /** Why the base map beyond the first view did not come; null while it is there, or not needed. */
  readonly baseFault: BaseFault | null;
  readonly retryBase: () => void;
}

export function useWebglMap(
  container: RefObject<HTMLElement | null>,
  base: BaseGeometry,
  /** False while only the SVG map is wanted; nothing is loaded meanwhile. */
  isWanted: boolean,
  onBlocked: (gesture: BlockedGesture) => void,
): WebglMap {
  const store = useAtlasStore();
  const hasData = useAtlas((state) => selectOverview(state) !== null);
  const [status, setStatus] = useState<WebglStatus>('waiting');
  const { drawnBase, baseFault, refineBase } = useDrawnBase(base);
  const [attempt, setAttempt] = useState(0);
  const isMeasured = useAtlas((state) => state.mapSize !== null);
  const looksBeyondBase = useAtlas(looksBeyondFirstView);

  const retry = useCallback(() => {
    setStatus('waiting');
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    const element = container.current;
    if (element === null || !hasData || !isMeasured || !isWanted) return;
    let isLeft = false;
    const stayDrawn = (why: 'missing' | 'failed' | 'broken'): void => {
      if (isLeft) return;
      setStatus(why);
      performance.mark('map-stays-drawn');
      void refineBase();
    };
    if (base === NO_BASE) void refineBase();
    let remove = (): void => undefined;
    import('./startWebglMap')
      .then((script) => {
        if (isLeft) return;
        remove = held(script.startWebglMap)({
          container: element,
          store,
          onBlocked,
          onMissing: () => stayDrawn('missing'),
          onFailure: (isBroken) => stayDrawn(isBroken ? 'broken' : 'failed'),
          onShown: () => setStatus('shown'),
          onContextLost: retry,
        });
      })
      .catch((error: unknown) => {
        console.warn(`${ATLAS_NAME}: the WebGL map did not start;`, error);
        stayDrawn(isBroken(error) ? 'broken' : 'failed');
      });
    return () => {
      isLeft = true;
      remove();
    };
  }, [
    container,
    store,
    hasData,
    isMeasured,
    isWanted,
    attempt,
    base,
    refineBase,
    onBlocked,
    retry,
  ]);

  const needsFinerBase = isWanted && looksBeyondBase && drawnBase === base && status !== 'shown';
  // Before anything is painted: an earlier failure is not told while it is tried again.
  useLayoutEffect(() => {
    if (needsFinerBase) void refineBase();
  }, [needsFinerBase, refineBase]);

  return {
    status,
    drawnBase,
    retry,
    // The first view has a base of its own.
    baseFault: status !== 'shown' && looksBeyondBase ? baseFault : null,
    retryBase: refineBase,
  };
}
