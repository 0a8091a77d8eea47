// The answer about overseas warehouses comes with the other parts on them.
import { lazyPart } from '@/panels/facts/lazyPart';
import { SitesToCome } from './SitesToCome';

export const LazySitesAnswer = lazyPart(
  'warehouses',
  ['warehouses'],
  async () => (await import('./warehouseParts')).SitesAnswer,
  { Frame: SitesToCome },
);
