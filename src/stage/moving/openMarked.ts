// What a click or Enter on a mark does: a mark that stands for one thing opens it, a stack never one at random.
import { findWarehouseMark } from '@/selectors/warehouses/warehouseScene';
import { select } from '@/store/actions';
import type { Selection } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';

export function openMarked(store: AtlasStore, selection: Selection | null): void {
  const members =
    selection?.type === 'warehouse'
      ? (findWarehouseMark(store.getState(), selection.id)?.members ?? [])
      : [];
  if (members.length < 2) select(store, selection);
  else {
    import('./openStack').then(
      ({ openStack }) => openStack(store, members),
      // Without it at least the first opens.
      () => select(store, selection),
    );
  }
}
