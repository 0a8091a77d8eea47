// What is asked of places, below the answer; loaded when something is asked.
import { lazyPart } from '@/panels/facts/lazyPart';
import { selectCondition } from '@/selectors/places/conditions';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';

const AskedChips = lazyPart(
  'panels',
  ['guide'],
  () => import('./AskedChips').then((script) => script.AskedChips),
  { isQuiet: true },
);

/** Below the filter of kinds. */
export const LazyAskPlaces = lazyPart(
  'panels',
  ['guide'],
  () => import('./AskPlaces').then((script) => script.AskPlaces),
  { isQuiet: true },
);

export function LazyAsked() {
  return useAtlas(isNarrowed) ? <AskedChips /> : null;
}

function isNarrowed(state: AtlasState): boolean {
  return state.province !== null || selectCondition(state) !== null;
}

/** Resolves when what the state needs of it is there. */
export async function whenAskedIsThere(state: AtlasState): Promise<void> {
  if (isNarrowed(state)) await AskedChips.ask(state.language);
}
