// The steps of the policy that a document is a source of, in the order of time.
import memoizeOne from 'memoize-one';
import type { PolicyEvent } from '@/model/policyEvent';
import { selectedIn } from '@/model/view/side';
import { selectEvents } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';

const deriveEvents = memoizeOne(
  (events: readonly PolicyEvent[], id: string | null): readonly PolicyEvent[] =>
    events.filter(({ sources }) => id !== null && sources.includes(id)),
);

export function selectCitingEvents(state: AtlasState): readonly PolicyEvent[] {
  const selection = selectedIn(state);
  return deriveEvents(selectEvents(state), selection?.type === 'document' ? selection.id : null);
}
