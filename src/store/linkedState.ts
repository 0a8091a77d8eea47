// What a link says of the state, and what the state becomes by a link.
import { type Side, selectedIn, sideOf } from '@/model/view/side';
import type { AtlasState, LinkedState, Selection } from './atlasState';
import { linkedPart } from './urlState';

export function linkedState(state: AtlasState): LinkedState {
  return linkedPart({ ...state, selection: selectedIn(state) });
}

/** A selected province narrows map, counts and tables to itself. */
export function narrowedBy(selection: Selection | null): Partial<Pick<AtlasState, 'province'>> {
  return selection?.type === 'province' ? { province: selection.id } : {};
}

/** `before`: what stands beside the map now; a link does not know of figures. */
export function wishedState(
  linked: LinkedState,
  before: Side<Selection>,
): Omit<LinkedState, 'selection'> & Pick<AtlasState, 'side'> {
  const { selection, ...wish } = linkedPart(linked);
  return { ...wish, ...narrowedBy(selection), side: sideOf(selection, before) };
}
