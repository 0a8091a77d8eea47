// When what is shown is true: the newest year is not over.
import { selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';

/** "at the end of 2025"; of the newest year "in 2026". */
export function whenText(year: number, state: AtlasState, { kinds }: OpeningMessages): string {
  return kinds.atEndOf(year, year === selectOverview(state)?.newestYear);
}
