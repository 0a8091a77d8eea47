// The parts of the page on warehouses that come when they are needed, all in one file; `lazyAbroad.ts` has those that
// the first picture of the world asks for.
import { lazyPart } from '@/panels/facts/lazyPart';

const TEXTS = ['warehouses'] as const;
/** Cards let report an error, totals say where a source was read. */
const CARD_TEXTS = ['warehouses', 'evidence'] as const;

export const WarehouseBody = lazyPart('warehouses', CARD_TEXTS, () =>
  import('./warehouseParts').then((script) => script.WarehouseBody),
);

export const WarehouseDetails = lazyPart('warehouses', CARD_TEXTS, () =>
  import('./warehouseParts').then((script) => script.WarehouseCard),
);

export const StackDetails = lazyPart('warehouses', TEXTS, () =>
  import('./warehouseParts').then((script) => script.StackCard),
);

export const WarehouseCount = lazyPart(
  'warehouses',
  TEXTS,
  () => import('./warehouseParts').then((script) => script.WarehouseCount),
  { isSilent: true },
);

export const OwnersSection = lazyPart(
  'warehouses',
  CARD_TEXTS,
  () => import('./warehouseParts').then((script) => script.OwnersSection),
  { isQuiet: true },
);
