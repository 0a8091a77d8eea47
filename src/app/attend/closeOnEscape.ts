// Escape closes what stands beside or over the map, from wherever the keyboard is.
import { openEvent, setSightOpen, setView } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { select } from '@/store/selectionActions';

/** Each of these closes by itself, or has an Escape of its own. */
const OWN =
  '.details-panel, .event-card, .table-panel, .story-card, .search-field, .action-menu.is-open, dialog';

export function closeOnEscape(store: AtlasStore): void {
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key !== 'Escape' || (target instanceof Element && target.closest(OWN) !== null)) return;
      const state = store.getState();
      const { side } = state;
      if (state.shareOpen) return;
      // A frame keeps a step for its link, and shows none.
      if (state.openedEvent !== null && !state.embed) openEvent(store, null);
      else if (side.type !== 'none') select(store, null);
      else if (state.sightOpen) setSightOpen(store, false);
      else if (state.view !== 'map') setView(store, 'map');
    },
    true,
  );
}
