// After the page was loaded anew: what had been open, and stands in no address, opens again.
import { setShareOpen, setSightOpen } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

const WAYS: Readonly<Record<string, (store: AtlasStore, isOpen: boolean) => void>> = {
  share: setShareOpen,
  sight: setSightOpen,
  search: goOnSearching,
};

/** As if the reader had just typed what stands in the field. */
function goOnSearching(): void {
  const field = document.querySelector<HTMLInputElement>('input.search-input');
  field?.focus();
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function reopen(store: AtlasStore): void {
  const { open, ...rest } = history.state ?? {};
  if (typeof open !== 'string') return;
  history.replaceState(rest, '');
  WAYS[open]?.(store, true);
}
