// The parts around the map: each is drawn in a task of its own, after the first picture.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Coming, useLateScript } from '@/ui/useLateScript';
import { useTurns } from '@/ui/useTurns';
import { PAGE_PARTS } from './latePageParts';
import type { PagePartName, PageParts } from './pageParts';

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
