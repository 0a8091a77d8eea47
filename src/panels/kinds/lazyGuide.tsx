// How to read the map and its counts, and the story: what comes after all that answers.
import { lazyPart } from '@/panels/facts/lazyPart';

const TEXTS = ['guide', 'story'] as const;

export const Guide = lazyPart(
  'panels',
  TEXTS,
  () => import('./guideParts').then((script) => script.Guide),
  {
    isQuiet: true,
  },
);

export const KindNoteList = lazyPart('panels', TEXTS, () =>
  import('./guideParts').then((script) => script.KindNoteList),
);

export const ConfirmedNote = lazyPart(
  'panels',
  TEXTS,
  () => import('./guideParts').then((script) => script.ConfirmedNote),
  { isSilent: true },
);
