// The parts of the page on warehouses that come when they are needed, all in one file; `lazyAbroad.ts` has those that
// the first picture of the world asks for.
import { lazyPart } from '@/panels/facts/lazyPart';

const TEXTS = ['warehouses'] as const;
/** Cards let report an error, totals say where a source was read. */
const CARD_TEXTS = ['warehouses', 'evidence'] as const;

export const WarehouseBody = lazyPart('warehouses', CARD_TEXTS, async () => {
  return (await import('./warehouseParts')).WarehouseBody;
});

export const WarehouseDetails = lazyPart('warehouses', CARD_TEXTS, async () => {
  return (await import('./warehouseParts')).WarehouseCard;
});

export const StackDetails = lazyPart('warehouses', TEXTS, async () => {
  return (await import('./warehouseParts')).StackCard;
});

export const WarehouseCount = lazyPart(
  'warehouses',
  TEXTS,
  async () => (await import('./warehouseParts')).WarehouseCount,
  { isSilent: true },
);

export const OwnersSection = lazyPart(
  'warehouses',
  CARD_TEXTS,
  async () => (await import('./warehouseParts')).OwnersSection,
  { isQuiet: true },
);
