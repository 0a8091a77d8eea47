// Whether the map still is what was drawn at build time, so that its many marks need not be made anew.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Camera, Size } from '@/model/camera';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { steppedZoom } from '@/selectors/marks/markSize';
import { selectMarks, selectScene } from '@/selectors/scene/scene';
import type { AtlasState } from '@/store/atlasState';

/** The map's size that the page drawn at build time reckons with. */
export const NOMINAL_SIZE: Size = { width: 1104, height: 747 };

/** Given to an element whose content stands in the page already: Preact leaves it as it is. */
export const AS_DRAWN = { __html: '' } as const;

/** What the picture in the opening view depends on. */
const FIELDS = [
  'period',
  'kinds',
  'confirmedOnly',
  'camera',
  'language',
  'selection',
  'hovered',
] as const satisfies readonly (keyof AtlasState)[];

function differs(state: AtlasState, drawn: AtlasState): boolean {
  return (
    selectDataset(state) !== selectDataset(drawn) ||
    FIELDS.some((field) => state[field] !== drawn[field])
  );
}

/** Longest that a step waits for the page to have nothing else to do, milliseconds. */
const PATIENCE = 500;

/** What of the picture stands as it was drawn: all of it, the marks without their names, nothing. */
export type DrawnPart = 'whole' | 'marks' | 'nothing';

/** Zoom levels by which marks may be off while another map is about to take their place: a step of their sizes. */
const SLIGHTLY_OFF = 0.25;

export interface DrawnMapView {
  /** The one that names and marks are drawn for; may be behind `camera` for a moment. */
  readonly settledCamera: Camera;
  readonly camera: Camera;
  /** Null before the map is measured. */
  readonly size: Size | null;
  /** Whether the WebGL map may still take over, has done so, or will not. */
  readonly cover: 'coming' | 'there' | 'none';
}

/**
 * The whole from the start of a page that was drawn at build time until anything of the picture changes. Drawn for
 * another size than the map has, the names are set anew when the page has nothing else to do, and so are the marks
 * where their sizes differ. `isDrawn` and `view.camera` at the first call are those of the drawn picture.
 */
export function useDrawnMap(isDrawn: boolean, state: AtlasState, view: DrawnMapView): DrawnPart {
  const { camera, settledCamera, size, cover } = view;
  const drawn = useRef<AtlasState | null>(isDrawn ? state : null);
  const drawnZoom = useRef(camera.zoom);
  const wasCovered = useRef(false);
  const [outgrown, setOutgrown] = useState<DrawnPart>('whole');
  const start = drawn.current;
  if (start !== null && differs(state, start)) drawn.current = null;
  // Covered, the picture was cleared away; a lost map gives back an empty place.
  if (cover === 'there') wasCovered.current = true;
  else if (wasCovered.current) drawn.current = null;
  const part = drawn.current === null ? 'nothing' : outgrown;
  const isOutgrown =
    part === 'whole' && size !== null && !isNominal(size) && settledCamera === camera;
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
    (cover === 'none' ? 0 : SLIGHTLY_OFF);
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
