// How to read the map, and the story: what comes after all that answers.
import { lazyPart } from '@/panels/facts/lazyPart';

export const Guide = lazyPart(
  'panels',
  ['guide', 'story'],
  async () => (await import('./Guide')).Guide,
  { isQuiet: true },
);
