// The legends of warehouses and of their owners below an embedded map: they come with the other parts on warehouses.
import { lazyPart } from '@/panels/facts/lazyPart';

export const EmbedWarehouses = lazyPart(
  'warehouses',
  ['warehouses'],
  () => import('./warehouseParts').then((script) => script.EmbedWarehouses),
  { isQuiet: true },
);

export const EmbedOwners = lazyPart(
  'warehouses',
  ['warehouses'],
  () => import('./warehouseParts').then((script) => script.EmbedOwners),
  { isQuiet: true },
);
