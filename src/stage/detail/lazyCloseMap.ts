// What the map has up close comes when it first looks closely; where it does not come, the coarse map stays.
import { lazyComponent } from '@/ui/lazyComponent';

export const CloseMap = lazyComponent(
  'the close map',
  async () => (await import('./CloseMap')).CloseMap,
  () => null,
  () => null,
);
