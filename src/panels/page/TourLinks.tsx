// The first minute: the story in five plain links. With the script they change the page in place.
import { useTexts } from '@/panels/facts/useTexts';
import { restoreLinkedState, setPlaying } from '@/store/actions';
import { formatUrlState, parseUrlState } from '@/store/urlState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

const PILOT_ZONES = 'kinds=comprehensive-pilot-zone';

/** Queries of the steps, in the order of the texts. */
const TOUR_STEPS = [
  `?year=2015&${PILOT_ZONES}`,
  '?year=2019&kinds=retail-import-city',
  `?year=2020&${PILOT_ZONES}`,
  '?year=2021',
  `?year=2025&${PILOT_ZONES}`,
] as const;

export function TourLinks() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const language = useAtlas((state) => state.language);
  return (
    <nav class="tour" aria-label={messages.page.tourHeading}>
      <h2 class="panel-heading">{messages.page.tourHeading}</h2>
      <ol>
        {TOUR_STEPS.map((query, index) => {
          const linked = { ...parseUrlState(query), language };
          return (
            <li key={query}>
              <a
                href={formatUrlState(linked)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
                    return;
                  event.preventDefault();
                  const { theme, embed, camera } = store.getState();
                  setPlaying(store, false);
                  restoreLinkedState(store, { ...linked, theme, embed, camera });
                }}
              >
                {messages.page.tourSteps[index]}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
