// Escape closes what stands beside or over the map, from wherever the keyboard is.
import { selectedIn } from '@/model/view/side';
import { openEvent, select, setFiguresOpen, setSightOpen } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

/** Each of these closes by itself, or has an Escape of its own. */
const OWN =
  '.details-panel, .event-card, .table-panel, .search-field, .action-menu.is-open, dialog';

export function closeOnEscape(store: AtlasStore): void {
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key !== 'Escape' || (target instanceof Element && target.closest(OWN) !== null)) return;
      const state = store.getState();
      if (state.shareOpen) return;
      if (state.openedEvent !== null) openEvent(store, null);
      else if (selectedIn(state) !== null) select(store, null);
      else if (state.side.type === 'figures') setFiguresOpen(store, false);
      else if (state.sightOpen) setSightOpen(store, false);
    },
    true,
  );
}
