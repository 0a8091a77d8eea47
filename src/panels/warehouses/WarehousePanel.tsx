// Overseas warehouses in the side panel: switched on and off, opened and closed.
import { useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { openWarehouses, setWarehousesShown } from '@/store/warehouseActions';
import { WarehouseBody, WarehouseCount } from './lazyWarehouses';
import './panel.css';

const HOUSE = { type: 'site', group: 'active', isSized: true, radius: 7 } as const;

export function WarehousePanel() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isShown = useAtlas((state) => state.warehouses);
  const status = useAtlas((state) => state.resources.warehouses.status);
  const isOpened = useAtlas((state) => state.warehousesOpened);
  const [wish, setWish] = useState<boolean | null>(null);
  // Whoever has looked at the world finds it open.
  const isOpen = wish ?? (isShown && isOpened);
  return (
    <section class="warehouse-panel" aria-label={messages.stage.overseasWarehouses}>
      <div class="kind-row">
        <label>
          <input
            type="checkbox"
            checked={isShown}
            onChange={(event) => setWarehousesShown(store, event.currentTarget.checked)}
          />
          <WarehouseSignPicture sign={HOUSE} size={20} />
          <span class="kind-name">{messages.stage.overseasWarehouses}</span>
          <span class="kind-count" data-count="warehouses">
            {status === 'ready' && <WarehouseCount />}
          </span>
        </label>
        <button
          type="button"
          class="quiet-button warehouse-open"
          aria-expanded={isOpen}
          aria-label={`${messages.page.details}${messages.formats.colon}${messages.stage.overseasWarehouses}`}
          onClick={() => {
            openWarehouses(store);
            setWish(!isOpen);
          }}
        >
          <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={isOpen ? 'M4 10L8 6L12 10' : 'M4 6L8 10L12 6'} />
          </svg>
        </button>
      </div>
      {isOpen && <WarehouseBody />}
    </section>
  );
}
