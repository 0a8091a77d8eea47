// The base map of the drawn map: the page's own at first, a finer one of the whole world once somebody needs it.
import { useCallback, useState } from 'preact/hooks';
import { nextTask } from '@/loading/nextTask';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { held, isBroken, reasonOf } from '@/ui/scriptFaults';

export interface BaseFault {
  readonly reason: string;
  /** Its script came, and is none. */
  readonly isBroken: boolean;
}

export interface DrawnBase {
  readonly drawnBase: BaseGeometry;
  /** Why the finer one did not come; null while it is there, on its way or not asked for. */
  readonly baseFault: BaseFault | null;
  readonly refineBase: () => Promise<void>;
}

export function useDrawnBase(base: BaseGeometry): DrawnBase {
  const [drawnBase, setDrawnBase] = useState(base);
  const [baseFault, setBaseFault] = useState<BaseFault | null>(null);
  const refineBase = useCallback(async () => {
    setBaseFault(null);
    try {
      const [topology, { projectInPieces }] = await Promise.all([
        import('@/loading/lazyMap').then((script) => held(script.loadBaseMap)()),
        import('@/svgmap/projectBase'),
      ]);
      setDrawnBase(await held(projectInPieces)(topology, nextTask));
    } catch (error) {
      console.warn(`${ATLAS_NAME}: the base map did not load;`, error);
      setBaseFault({ reason: reasonOf(error), isBroken: isBroken(error) });
    }
  }, []);
  return { drawnBase, baseFault, refineBase };
}
