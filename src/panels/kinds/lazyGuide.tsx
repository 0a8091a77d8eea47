// How to read the map and its counts, and the story: what comes after all that answers.
import { lazyPart } from '@/panels/facts/lazyPart';

const TEXTS = ['guide', 'story'] as const;

export const Guide = lazyPart('panels', TEXTS, async () => (await import('./guideParts')).Guide, {
  isQuiet: true,
});

export const KindNoteList = lazyPart('panels', TEXTS, async () => {
  return (await import('./guideParts')).KindNoteList;
});

export const ConfirmedNote = lazyPart(
  'panels',
  TEXTS,
  async () => (await import('./guideParts')).ConfirmedNote,
  { isSilent: true },
);
