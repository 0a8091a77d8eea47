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

/**
 * True from the start of a page that was drawn at build time until anything of the picture changes. Drawn for
 * another size than the map has, it is made anew as soon as the page has nothing else to do. `isDrawn` counts
 * at the first call only.
 */
export function useDrawnMap(isDrawn: boolean, state: AtlasState, size: Size | null): boolean {
  const drawn = useRef<AtlasState | null>(isDrawn ? state : null);
  const [isOutgrown, setOutgrown] = useState(false);
  const start = drawn.current;
  if (start !== null && (isOutgrown || FIELDS.some((field) => state[field] !== start[field]))) {
    drawn.current = null;
  }
  const isHere = drawn.current !== null;
  const fits = size === null || isNominal(size);
  useEffect(() => {
    if (isHere && !fits) return whenIdle(() => setOutgrown(true));
  }, [isHere, fits]);
  return isHere;
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
