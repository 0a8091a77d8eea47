// The steps of the policy that the selected document is a source of.
import { useEffect } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { selectCitingEvents } from '@/selectors/details/citingEvents';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function DocumentSteps() {
  const { formats, time } = useTexts('opening');
  const store = useAtlasStore();
  const events = useAtlas(selectCitingEvents);
  useEffect(() => wantResource(store, 'events'), [store]);
  if (events.length === 0) return null;
  return (
    <section class="document-steps">
      <h3>{time.eventsHeading}</h3>
      {events.map(({ id, date, title, text }) => (
        <article key={id}>
          <p class="quiet">{formats.date(date)}</p>
          <h4>{formats.name(title)}</h4>
          <p>{formats.name(text)}</p>
        </article>
      ))}
    </section>
  );
}
