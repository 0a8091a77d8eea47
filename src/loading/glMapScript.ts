// The moving map's own script, the heaviest: on its way while the first picture is drawn and nothing else is.
import { once } from './once';

export function knowsWebgl(): boolean {
  // Asked for by its name alone: who looks at it has the browser make it, before the first picture.
  return 'WebGL2RenderingContext' in globalThis;
}

export const loadGlMap = once(() => import('@/glmap/mountGlMap'));

export function askForGlMap(): void {
  if (knowsWebgl()) loadGlMap().catch(() => undefined);
}
