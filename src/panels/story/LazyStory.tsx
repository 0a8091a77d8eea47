// The step of the story that is told, loaded with the first.
import { lazyPart } from '@/panels/facts/lazyPart';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';

const StoryCard = lazyPart('panels', ['story'], () =>
  import('./StoryCard').then((script) => script.StoryCard),
);

export function LazyStory() {
  const step = useAtlas((state) => state.story);
  return step === null ? null : <StoryCard step={step} />;
}

/** Resolves when what the state needs of it is there. */
export async function whenStoryIsThere({ story, language }: AtlasState): Promise<void> {
  if (story !== null) await StoryCard.ask(language);
}
