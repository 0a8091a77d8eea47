// What a link says of the state, and what the state becomes by a link.
import { isSameSelection, type Side, selectedIn, sideOf } from '@/model/view/side';
import { linkedPart } from '@/store/address/urlState';
import type { AtlasState, LinkedState, Selection } from './atlasState';

export function linkedState(state: AtlasState): LinkedState {
  const camera = keepsForSelection(state) && isMovedFromWhole(state) ? null : state.camera;
  return linkedPart({ ...state, camera, selection: selectedIn(state) });
}

/** Whether the map is where it was named or moved for what is selected now. */
export function keepsForSelection({ kept, camera, side }: AtlasState): boolean {
  const selection = selectedIn({ side });
  return kept !== null && kept.camera === camera && isSameSelection(kept.selection, selection);
}

/** Whether nobody but the atlas itself has moved the map since it showed all of China. */
export function isMovedFromWhole({ kept, camera }: AtlasState): boolean {
  return camera === null || (kept?.camera === camera && kept.isFromWhole);
}

/** A selected province narrows map, counts and tables to itself. */
export function narrowedBy(selection: Selection | null): Partial<Pick<AtlasState, 'province'>> {
  return selection?.type === 'province' ? { province: selection.id } : {};
}

/** `before`: what stands beside the map now. */
export function wishedState(
  linked: LinkedState,
  before: Side<Selection>,
): Omit<LinkedState, 'selection'> & Pick<AtlasState, 'side' | 'kept'> {
  const { selection: named, ...wish } = linkedPart(linked);
  const open = selectedIn({ side: before });
  // The same one is no new selection, for which the map would move.
  const selection = isSameSelection(named, open) ? open : named;
  const { camera } = wish;
  return {
    ...wish,
    ...narrowedBy(selection),
    side: sideOf(selection),
    kept: selection === null || camera === null ? null : { selection, camera, isFromWhole: false },
  };
}
