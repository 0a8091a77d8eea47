// What a click or Enter on a mark does: a mark that stands for one thing opens it, a stack never one at random.

import type { Selection } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { select } from '@/store/selectionActions';
import { held } from '@/ui/scriptFaults';

export function openMarked(store: AtlasStore, selection: Selection | null): void {
  if (selection?.type !== 'warehouse') select(store, selection);
  else {
    import('./openStack')
      .then((script) => held(script.openSign)(store, selection))
      // Without it at least this one opens.
      .catch(() => select(store, selection));
  }
}
