// The parts around the map, after the first picture: those of a turn are drawn in one task.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Coming, useLateScript } from '@/ui/useLateScript';
import { useTurns } from '@/ui/useTurns';
import { PAGE_PARTS } from './latePageParts';
import type { PagePartName, PageParts } from './pageParts';

const TURN_OF: Readonly<Record<PagePartName, number>> = {
  time: 0,
  answer: 0,
  opened: 0,
  kinds: 1,
  share: 1,
  reading: 2,
  footer: 2,
};
const TURNS = Math.max(...Object.values(TURN_OF)) + 1;

export interface ComingParts extends Omit<Coming<PageParts>, 'value'> {
  /** Null while it is not its turn. */
  readonly part: (name: PagePartName) => FunctionComponent | null;
}

/** Marks `atlas-answers` when all are drawn. */
export function usePageParts(): ComingParts {
  const { value: parts, ...coming } = useLateScript(PAGE_PARTS, null);
  const turn = useTurns(parts === null ? 0 : TURNS);
  const areAllDrawn = turn === TURNS;
  useEffect(() => {
    if (areAllDrawn) performance.mark('atlas-answers');
  }, [areAllDrawn]);
  return {
    ...coming,
    part: (name) => (TURN_OF[name] < turn ? (parts?.[name] ?? null) : null),
  };
}
