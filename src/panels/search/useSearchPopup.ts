// The list of results with all that finds them: loaded at the first use, asked for again after a failure.

import { useState } from 'preact/hooks';
import { wantResource } from '@/store/resourceActions';
import { useAtlasStore } from '@/store/useAtlas';

type PopupModule = typeof import('./SearchPopup');

export interface LazyPopup {
  readonly loaded: PopupModule | null;
  readonly hasFailed: boolean;
  readonly load: () => void;
}

export function useSearchPopup(): LazyPopup {
  const store = useAtlasStore();
  const [loaded, setLoaded] = useState<PopupModule | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = (): void => {
    wantResource(store, 'searchIndex');
    wantResource(store, 'warehouses');
    if (loaded !== null) return;
    setFailed(false);
    import('./SearchPopup').then(setLoaded, () => setFailed(true));
  };
  return { loaded, hasFailed, load };
}
