// What the first picture asks for where the map looks at overseas warehouses; it comes with the other parts on them.
import { lazyPart } from '@/panels/facts/lazyPart';
import { SitesToCome } from './SitesToCome';

const TEXTS = ['warehouses'] as const;

/** That they do not come is said beside the map. */
export const LazySitesAnswer = lazyPart(
  'warehouses',
  TEXTS,
  () => import('./warehouseParts').then((script) => script.SitesAnswer),
  { Frame: SitesToCome },
);

export const WarehouseOffer = lazyPart(
  'warehouses',
  TEXTS,
  () => import('./warehouseParts').then((script) => script.WarehouseOffer),
  { isSilent: true },
);
