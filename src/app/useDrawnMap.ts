// Whether the map still is what was drawn at build time, so that its many marks need not be made anew.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Size } from '@/model/camera';
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
const STAGES = ['whole', 'marks', 'nothing'] as const;
export type DrawnPart = (typeof STAGES)[number];

/**
 * The whole from the start of a page that was drawn at build time until anything of the picture changes. Drawn for
 * another size than the map has, it is made anew part by part, whenever the page has nothing else to do.
 * `isDrawn` counts at the first call only.
 */
export function useDrawnMap(isDrawn: boolean, state: AtlasState, size: Size | null): DrawnPart {
  const drawn = useRef<AtlasState | null>(isDrawn ? state : null);
  const [stage, setStage] = useState(0);
  const start = drawn.current;
  if (start !== null && FIELDS.some((field) => state[field] !== start[field])) drawn.current = null;
  const part = drawn.current === null ? 'nothing' : (STAGES[stage] ?? 'nothing');
  const isOutgrown = part !== 'nothing' && size !== null && !isNominal(size);
  useEffect(() => {
    if (isOutgrown) return whenIdle(() => setStage(stage + 1));
  }, [isOutgrown, stage]);
  return part;
}

function isNominal({ width, height }: Size): boolean {
  return width === NOMINAL_SIZE.width && height === NOMINAL_SIZE.height;
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}
