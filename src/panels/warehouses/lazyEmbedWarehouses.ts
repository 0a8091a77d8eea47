// The legend of warehouses below an embedded map: it comes with the other parts on warehouses.
import { lazyComponent } from '@/ui/lazyComponent';

export const EmbedWarehouses = lazyComponent(async () => {
  return (await import('./warehouseParts')).EmbedWarehouses;
});
