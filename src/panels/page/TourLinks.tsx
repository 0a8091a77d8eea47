// The first minute: the story in plain links, each opening its step. With the script they change the page in place.
import { useTexts } from '@/panels/facts/useTexts';
import { pageSearch } from '@/store/address/links';
import { storyState, tellStep } from '@/store/storySteps';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function TourLinks() {
  const texts = useTexts('story');
  const store = useAtlasStore();
  const language = useAtlas((state) => state.language);
  const theme = useAtlas((state) => state.theme);
  return (
    <nav class="tour" aria-label={texts.tourHeading}>
      <h2 class="panel-heading">{texts.tourHeading}</h2>
      <ol>
        {texts.shortTitles.map((title, index) => {
          const step = storyState(index + 1, { language, theme });
          if (step === null) return null;
          return (
            <li key={title}>
              <a
                href={pageSearch(step)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
                    return;
                  event.preventDefault();
                  tellStep(store, index + 1);
                }}
              >
                {title}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
