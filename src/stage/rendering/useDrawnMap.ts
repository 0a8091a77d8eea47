// Whether the map still is what was drawn at build time, so that its many marks need not be made anew.
import { useEffect, useRef, useState } from 'preact/hooks';
import { steppedZoom } from '@/selectors/marks/markSize';
import { selectMarks } from '@/selectors/scene/marks';
import { selectScene } from '@/selectors/scene/scene';
import { isSettled, selectCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { NOMINAL_SIZE } from '@/theme/layout';
import { isOtherPicture } from './drawnPicture';

/** Given to an element whose content stands in the page already: Preact leaves it as it is. */
export const AS_DRAWN = { __html: '' } as const;

/** Longest that a step waits for the page to have nothing else to do, milliseconds. */
const PATIENCE = 500;

/** What of the picture stands as it was drawn: all of it, the marks without their names, nothing. */
export type DrawnPart = 'whole' | 'marks' | 'nothing';

/** Zoom levels by which marks may be off while another map is about to take their place: a step of their sizes. */
const SLIGHTLY_OFF = 0.25;

/** Whether the WebGL map may still take over, has done so, or will not. */
export type MapCover = 'coming' | 'there' | 'none';

/**
 * The whole from the start of a page that was drawn at build time until anything of the picture changes. Drawn for
 * another size than the map has, the names are set anew when the page has nothing else to do, and so are the marks
 * where their sizes differ. `isDrawn` and the store at the first call are those of the drawn picture.
 */
export function useDrawnMap(isDrawn: boolean, cover: MapCover): DrawnPart {
  const store = useAtlasStore();
  const drawn = useRef<AtlasState | null>(isDrawn ? store.getState() : null);
  const isStale = useAtlas((state) => {
    const start = drawn.current;
    return start !== null && isOtherPicture(state, start);
  });
  const wasCovered = useRef(false);
  const [outgrown, setOutgrown] = useState<DrawnPart>('whole');
  if (isStale) drawn.current = null;
  // Covered, the picture was cleared away; a lost map gives back an empty place.
  if (cover === 'there') wasCovered.current = true;
  else if (wasCovered.current) drawn.current = null;
  const part = drawn.current === null ? 'nothing' : outgrown;
  const isOutgrown = useAtlas((state) => part === 'whole' && hasOtherSize(state));
  useEffect(() => {
    if (!isOutgrown) return;
    return whenIdle(
      () => selectMarks(store.getState()),
      () => selectScene(store.getState()),
      () => setOutgrown('marks'),
    );
  }, [isOutgrown, store]);
  const allowed = cover === 'none' ? 0 : SLIGHTLY_OFF;
  const drawnZoom = useRef(selectCamera(store.getState()).zoom);
  const isMissized = useAtlas(
    (state) =>
      part === 'marks' &&
      Math.abs(steppedZoom(selectCamera(state).zoom) - steppedZoom(drawnZoom.current)) > allowed,
  );
  useEffect(() => {
    if (isMissized) return whenIdle(() => setOutgrown('nothing'));
  }, [isMissized]);
  return part;
}

/** Once the map is measured and stands still. */
function hasOtherSize(state: AtlasState): boolean {
  const { mapSize } = state;
  if (mapSize === null || !isSettled(state)) return false;
  return mapSize.width !== NOMINAL_SIZE.width || mapSize.height !== NOMINAL_SIZE.height;
}

/** One after the other, each when the page has nothing else to do; the returned function stops it. */
function whenIdle(...steps: (() => void)[]): () => void {
  let stop = (): void => undefined;
  const wait = (): void => {
    const act = (): void => {
      steps.shift()?.();
      if (steps.length > 0) wait();
    };
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act);
      stop = () => clearTimeout(timer);
    } else {
      const request = requestIdleCallback(act, { timeout: PATIENCE });
      stop = () => cancelIdleCallback(request);
    }
  };
  wait();
  return () => stop();
}
