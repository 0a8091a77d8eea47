// The texts on warehouses in the reader's language; only lazily loaded parts may ask for them.
import { useAtlas } from '@/store/useAtlas';
import { WAREHOUSE_MESSAGES, type WarehouseMessages } from '@/text/warehouseText';

export function useWarehouseMessages(): WarehouseMessages {
  return WAREHOUSE_MESSAGES[useAtlas((state) => state.language)];
}
