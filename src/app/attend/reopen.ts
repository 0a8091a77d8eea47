// After the page was loaded anew: what had been open, and stands in no address, opens again.
import { setFiguresOpen, setShareOpen, setSightOpen } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

const WAYS: Readonly<Record<string, (store: AtlasStore, isOpen: boolean) => void>> = {
  share: setShareOpen,
  figures: setFiguresOpen,
  sight: setSightOpen,
};

export function reopen(store: AtlasStore): void {
  const { open, ...rest } = history.state ?? {};
  if (typeof open !== 'string') return;
  history.replaceState(rest, '');
  WAYS[open]?.(store, true);
}
