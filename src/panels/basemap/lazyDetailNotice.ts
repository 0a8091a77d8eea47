// The notice on the detailed base map comes with the first close look.
import { lazyPart } from '@/panels/facts/lazyPart';

export const DetailNotice = lazyPart(
  'panels',
  ['basemap'],
  async () => (await import('./DetailNotice')).DetailNotice,
  { isSilent: true },
);
