// The legend of warehouses below an embedded map: it comes with the other parts on warehouses.
import { lazyPart } from '@/panels/facts/lazyPart';

export const EmbedWarehouses = lazyPart(
  'warehouses',
  ['warehouses'],
  async () => (await import('./warehouseParts')).EmbedWarehouses,
  { isQuiet: true },
);
