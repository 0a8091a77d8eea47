// The detailed base map of the drawn map comes when the map first looks closely; where it does not, the coarse one stays.
import { lazyComponent } from '@/ui/lazyComponent';

export const LazyDetail = lazyComponent(
  'the detailed base map',
  async () => (await import('./DrawnDetail')).DrawnDetail,
  () => null,
  () => null,
);
