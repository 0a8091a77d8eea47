// The parts of the page on warehouses that come when they are needed, all in one file.
import { lazyPart } from '@/panels/facts/lazyPart';
import { lazyComponent } from '@/ui/lazyComponent';

/** The panel says it when the script does not come. */
const Nothing = (): null => null;

export const WarehouseBody = lazyPart('warehouses', async () => {
  return (await import('./warehouseParts')).WarehouseBody;
});

export const WarehouseDetails = lazyPart('warehouses', async () => {
  return (await import('./warehouseParts')).WarehouseCard;
});

export const WarehouseTooltip = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseTooltip;
}, Nothing);

export const WarehouseOffer = lazyComponent(async () => {
  return (await import('./warehouseParts')).WarehouseOffer;
}, Nothing);
