// The marks that the map shows now, as a list to be read: from the top to the foot, each line from left to right.
import memoizeOne from 'memoize-one';
import { selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { type StopInSight, stopsInSight } from './walk';

/** Marks whose heights differ by less stand in a line, CSS pixels. */
const LINE_HEIGHT = 40;

function readingOrder(a: StopInSight, b: StopInSight): number {
  const [lineOfA, lineOfB] = [lineOf(a), lineOf(b)];
  return lineOfA === lineOfB ? a.point[0] - b.point[0] : lineOfA - lineOfB;
}

function lineOf({ point: [, y] }: StopInSight): number {
  return Math.floor(y / LINE_HEIGHT);
}

/** The same marks in the same order are the same list: it is drawn anew only when something came or went. */
const keep = memoizeOne(
  (marks: readonly Selection[]) => marks,
  ([a], [b]) =>
    a.length === b.length &&
    a.every(({ type, id }, index) => b[index]?.type === type && b[index]?.id === id),
);

/** It follows the map once that stands still. */
export function selectInSight(state: AtlasState): readonly Selection[] {
  const stops = stopsInSight(state, selectSettledCamera(state));
  return keep([...stops].sort(readingOrder).map(({ selection }) => selection));
}
