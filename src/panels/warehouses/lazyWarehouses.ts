// The parts of the page on warehouses that come when they are needed, all in one file.
import { lazyComponent } from '@/ui/lazyComponent';

export const WarehouseBody = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseBody;
});

export const WarehouseDetails = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseCard;
});

export const WarehouseTooltip = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseTooltip;
});

export const WarehouseOffer = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseOffer;
});
