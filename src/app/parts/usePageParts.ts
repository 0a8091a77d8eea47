// The parts around the map: those of a turn are drawn in one task, the first after the first picture. What belongs to
// the answer is drawn as soon as it is there, in the first picture where the address asks for it.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Coming, useLateScript } from '@/ui/useLateScript';
import { useTurns } from '@/ui/useTurns';
import { PAGE_PARTS } from './latePageParts';
import type { PagePartName, PageParts } from './pageParts';

const TURN_OF: Readonly<Record<PagePartName, number>> = {
  answer: 0,
  table: 0,
  time: 1,
  opened: 1,
  kinds: 2,
  share: 2,
  reading: 3,
  footer: 3,
};
const TURNS = Math.max(...Object.values(TURN_OF));

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
    part: (name) => (TURN_OF[name] <= turn ? (parts?.[name] ?? null) : null),
  };
}
