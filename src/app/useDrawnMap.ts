// Whether the map still is what was drawn at build time, so that its many marks need not be made anew.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Camera, Size } from '@/model/camera';
import { steppedZoom } from '@/selectors/markSize';
import { selectMarks, selectScene } from '@/selectors/scene';
import type { AtlasState } from '@/store/atlasState';

/** The map's size that the page drawn at build time reckons with. */
export const NOMINAL_SIZE: Size = { width: 1104, height: 747 };

/** Given to an element whose content stands in the page already: Preact leaves it as it is. */
export const AS_DRAWN = { __html: '' } as const;

/** What the picture in the opening view depends on. */
const FIELDS = [
  'dataset',
  'period',
  'kinds',
  'confirmedOnly',
  'camera',
  'language',
  'selection',
  'hovered',
] as const satisfies readonly (keyof AtlasState)[];

/** Longest that a picture drawn for another size stays, milliseconds. */
const PATIENCE = 500;

/** What of the picture stands as it was drawn: all of it, the marks without their names, nothing. */
export type DrawnPart = 'whole' | 'marks' | 'nothing';

/** Zoom levels by which marks may be off while another map is about to take their place: a step of their sizes. */
const SLIGHTLY_OFF = 0.25;

export interface DrawnMapView {
  readonly camera: Camera;
  /** Null before the map is measured. */
  readonly size: Size | null;
  /** The WebGL map has not taken over yet, and may. */
  readonly mayTakeOver: boolean;
}

/**
 * The whole from the start of a page that was drawn at build time until anything of the picture changes. Drawn for
 * another size than the map has, the names are set anew when the page has nothing else to do, and so are the marks
 * where their sizes differ. `isDrawn` and `view.camera` at the first call are those of the drawn picture.
 */
export function useDrawnMap(isDrawn: boolean, state: AtlasState, view: DrawnMapView): DrawnPart {
  const { camera, size, mayTakeOver } = view;
  const drawn = useRef<AtlasState | null>(isDrawn ? state : null);
  const drawnZoom = useRef(camera.zoom);
  const [outgrown, setOutgrown] = useState<DrawnPart>('whole');
  const start = drawn.current;
  if (start !== null && FIELDS.some((field) => state[field] !== start[field])) drawn.current = null;
  const part = drawn.current === null ? 'nothing' : outgrown;
  const isOutgrown = part === 'whole' && size !== null && !isNominal(size);
  useEffect(() => {
    if (!isOutgrown) return;
    return whenIdle(
      () => selectMarks(state, camera.zoom),
      () => selectScene(state, camera, size),
      () => setOutgrown('marks'),
    );
  }, [isOutgrown, state, camera, size]);
  const sizesDiffer =
    Math.abs(steppedZoom(camera.zoom) - steppedZoom(drawnZoom.current)) >
    (mayTakeOver ? SLIGHTLY_OFF : 0);
  const isMissized = part === 'marks' && sizesDiffer;
  useEffect(() => {
    if (isMissized) return whenIdle(() => setOutgrown('nothing'));
  }, [isMissized]);
  return part;
}

function isNominal({ width, height }: Size): boolean {
  return width === NOMINAL_SIZE.width && height === NOMINAL_SIZE.height;
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
