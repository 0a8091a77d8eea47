// The parts around the map: their script is asked for at the start, and again after a failure; each is drawn in a task
// of its own, after the first picture.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Coming, lateScript, useLateScript } from '@/ui/lateScript';
import { useTurns } from '@/ui/useTurns';
import type { PagePartName, PageParts } from './pageParts';

const PAGE_PARTS = lateScript('panels', async (_: null): Promise<PageParts> => {
  return (await import('./pageParts')).PAGE_PARTS;
});

/** What comes of it is told by the page. */
export function askForPageParts(): void {
  PAGE_PARTS.ask(null).catch(() => undefined);
}

const ORDER: readonly PagePartName[] = ['time', 'kinds', 'reading'];

export interface ComingParts extends Omit<Coming<PageParts>, 'value'> {
  /** Null while it is not its turn. */
  readonly part: (name: PagePartName) => FunctionComponent | null;
  readonly areAllDrawn: boolean;
}

/** Marks `atlas-answers` when all are drawn. */
export function usePageParts(): ComingParts {
  const { value: parts, ...coming } = useLateScript(PAGE_PARTS, null);
  const turn = useTurns(parts === null ? 0 : ORDER.length);
  const areAllDrawn = turn === ORDER.length;
  useEffect(() => {
    if (areAllDrawn) performance.mark('atlas-answers');
  }, [areAllDrawn]);
  return {
    ...coming,
    areAllDrawn,
    part: (name) => (ORDER.indexOf(name) < turn ? (parts?.[name] ?? null) : null),
  };
}
