// The words at the pointer over a warehouse come with the other parts on them; the panel says it when they do not.
import { lazyPart } from '@/panels/facts/lazyPart';

export const WarehouseTooltip = lazyPart(
  'warehouses',
  ['warehouses'],
  () => import('./warehouseParts').then((script) => script.WarehouseTooltip),
  { isSilent: true },
);
