// The table, loaded when it is first opened.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/panels/facts/useMessages';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

type TableModule = typeof import('@/panels/table/TablePanel');

export function LazyTable() {
  const messages = useMessages();
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.view === 'table');
  const [loaded, setLoaded] = useState<TableModule | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // The table may cover it, and then it has the focus no more.
  const opener = useRef<Element | null>(null);
  if (!isOpen) opener.current = null;
  else opener.current ??= document.activeElement;
  useEffect(() => {
    if (!isOpen || loaded !== null || hasFailed) return;
    wantResource(store, 'sources');
    import('@/panels/table/TablePanel').then(setLoaded, () => setFailed(true));
  }, [isOpen, loaded, hasFailed, store]);
  if (!isOpen) return null;
  if (loaded !== null) return <loaded.TablePanel opener={opener.current} />;
  return (
    <div class="table-panel table-empty">
      {hasFailed ? (
        <button type="button" class="link-button" onClick={() => setFailed(false)}>
          {messages.tryAgain}
        </button>
      ) : (
        messages.loading
      )}
    </div>
  );
}
