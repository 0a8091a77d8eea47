// The legends of warehouses and of their owners below an embedded map: they come with the other parts on warehouses.
import { lazyPart } from '@/panels/facts/lazyPart';

export const EmbedWarehouses = lazyPart(
  'warehouses',
  ['warehouses'],
  async () => (await import('./warehouseParts')).EmbedWarehouses,
  { isQuiet: true },
);

export const EmbedOwners = lazyPart(
  'warehouses',
  ['warehouses'],
  async () => (await import('./warehouseParts')).EmbedOwners,
  { isQuiet: true },
);
