// Keeps the address in step with the state: a selection is a step back, all else replaces.
import { restoreLinkedState } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { formatUrlState, parseUrlState } from '@/store/urlState';

const WRITING_DELAY = 160;

function write(search: string, isStep: boolean): void {
  const address = `${location.pathname}${search}${location.hash}`;
  try {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A sandboxed frame may not have an address of its own; the atlas works without.
  }
}

export function syncUrl(store: AtlasStore): void {
  let timer = 0;
  let written = store.getState();
  let isRestoring = false;
  const flush = (): void => {
    clearTimeout(timer);
    const state = store.getState();
    const search = formatUrlState(state);
    const isStep = !isSameSelection(state, written);
    written = state;
    if (search !== location.search) write(search, isStep);
  };
  store.subscribe((state) => {
    if (isRestoring || state.dataset === null) return;
    clearTimeout(timer);
    if (isSameSelection(state, written)) timer = window.setTimeout(flush, WRITING_DELAY);
    else flush();
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isRestoring = true;
    restoreLinkedState(store, parseUrlState(location.search));
    isRestoring = false;
    written = store.getState();
  });
}

function isSameSelection(a: AtlasState, b: AtlasState): boolean {
  return a.selection?.id === b.selection?.id && a.selection?.type === b.selection?.type;
}
