// What is asked of places, below the answer; loaded when something is asked.
import { lazyPart } from '@/panels/facts/lazyPart';
import { selectCondition } from '@/selectors/places/conditions';
import { useAtlas } from '@/store/useAtlas';

const AskedChips = lazyPart(
  'panels',
  ['guide'],
  async () => (await import('./AskedChips')).AskedChips,
  { isQuiet: true },
);

/** Below the filter of kinds. */
export const LazyAskPlaces = lazyPart(
  'panels',
  ['guide'],
  async () => (await import('./AskPlaces')).AskPlaces,
  { isQuiet: true },
);

export function LazyAsked() {
  const isAsked = useAtlas((state) => state.province !== null || selectCondition(state) !== null);
  return isAsked ? <AskedChips /> : null;
}
