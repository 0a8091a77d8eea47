// What stands where warehouses will be: that they are loading, or that they did not come, and a way to try again.

import { useMessages } from '@/panels/facts/useMessages';
import { useWarehouseMessages } from '@/panels/facts/useWarehouseMessages';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function WarehousesPending() {
  const messages = useMessages();
  const texts = useWarehouseMessages();
  const store = useAtlasStore();
  const hasFailed = useAtlas((state) => state.resources.warehouses.status === 'failed');
  if (!hasFailed) return <p class="quiet">{messages.loading}</p>;
  return (
    <div class="notice" role="alert">
      <p>{texts.failed}</p>
      <button type="button" class="link-button" onClick={() => wantResource(store, 'warehouses')}>
        {messages.tryAgain}
      </button>
    </div>
  );
}
