// Keeps the address in step with the state: a selection is a step back, all else replaces.
import { isSameSelection, selectedIn } from '@/model/view/side';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { restoreLinkedState } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { linkedState } from '@/store/linkedState';
import { isSettling } from '@/store/receiveResource';
import type { PageAddress } from './pageAddress';

const WRITING_DELAY = 160;

function write(search: string, isStep: boolean): void {
  const address = `${location.pathname}${search}${location.hash}`;
  try {
    if (isStep) history.pushState(null, '', address);
    // What the entry holds besides, such as what shall be open after a reload, stays.
    else history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame may not have an address of its own; the atlas works without.
  }
}

export function syncUrl(store: AtlasStore, page: PageAddress): void {
  let timer = 0;
  let written = store.getState();
  let isRestoring = false;
  const flush = (state: AtlasState): void => {
    clearTimeout(timer);
    timer = 0;
    const search = page.write(linkedState(state), selectOverview(state)?.newestYear ?? null);
    // Embedded, going back belongs to the page around the map; what nobody knows goes without a step.
    const isStep =
      !state.embed && !isSettling() && !isSameSelection(selectedIn(state), selectedIn(written));
    written = state;
    if (search !== location.search) write(search, isStep);
  };
  store.subscribe((state, before) => {
    if (isRestoring || selectOverview(state) === null) return;
    if (isSameSelection(selectedIn(state), selectedIn(written))) {
      clearTimeout(timer);
      timer = window.setTimeout(() => flush(store.getState()), WRITING_DELAY);
      return;
    }
    // What changed just before the step belongs to the page that the step leaves.
    if (timer !== 0) flush(before);
    flush(state);
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isRestoring = true;
    restoreLinkedState(store, page.read(location.search));
    isRestoring = false;
    written = store.getState();
  });
}
