// A step of the policy: date, title, text, sources; before and after in time.
import { useEffect, useRef } from 'preact/hooks';
import { yearOf } from '@/model/partialDate';
import type { PolicyEvent } from '@/model/policyEvent';
import { Failed } from '@/panels/facts/Pending';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { selectEvents } from '@/selectors/loaded/loadedData';
import { openEvent } from '@/store/actions';
import { wantResource } from '@/store/resourceActions';
import { isFirstAwaited } from '@/store/resources';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

export interface EventCardProps {
  /** Opened by no hand: the focus stays where it is. */
  readonly isNamedByLink: boolean;
}

export function EventCard({ isNamedByLink }: EventCardProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const events = useAtlas(selectEvents);
  const opened = useAtlas((state) => state.openedEvent);
  const isWaiting = useAtlas(({ resources }) => isFirstAwaited(resources.sources));
  const heading = useRef<HTMLHeadingElement>(null);
  const index = events.findIndex(({ id }) => id === opened);
  const event = events[index];
  const isNone = events.length > 0 && event === undefined;
  useEffect(() => {
    if (!isNone) return;
    console.warn(`${ATLAS_NAME}: step="${opened}" is not in the data, and is left out`);
    openEvent(store, null);
  }, [isNone, opened, store]);
  useEffect(() => {
    if (event === undefined) return;
    wantResource(store, 'sources');
    if (!isNamedByLink) heading.current?.focus({ preventScroll: true });
  }, [event, isNamedByLink, store]);
  // What a link opens stands still once it is there.
  if (event === undefined || (isNamedByLink && isWaiting)) return null;
  const sameYear = events.filter(({ date }) => yearOf(date) === yearOf(event.date));
  return (
    <section
      class="event-card"
      aria-label={messages.time.eventsHeading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') openEvent(store, null);
      }}
    >
      <div class="event-text">
        <p class="quiet">
          {messages.formats.date(event.date)}
          {sameYear.length > 1 &&
            ` · ${messages.time.eventOf(sameYear.indexOf(event) + 1, sameYear.length)}`}
          {event.confidence !== 'confirmed' && ` · ${messages.facts.confidences[event.confidence]}`}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {messages.formats.name(event.title)}
        </h2>
        <p>{messages.formats.name(event.text)}</p>
        <ul class="event-sources">
          {event.sources.map((id) => (
            <li key={id}>
              <SourceText id={id} />
            </li>
          ))}
        </ul>
        <Failed resource="sources" />
      </div>
      <Steps before={events[index - 1]} after={events[index + 1]} />
    </section>
  );
}

interface StepsProps {
  readonly before: PolicyEvent | undefined;
  readonly after: PolicyEvent | undefined;
}

function Steps({ before, after }: StepsProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  return (
    <div class="event-steps">
      <IconButton
        label={messages.time.eventBefore}
        isDisabled={before === undefined}
        onPress={() => openEvent(store, before?.id ?? null)}
      >
        <Sign name="previous" />
      </IconButton>
      <IconButton
        label={messages.time.eventAfter}
        isDisabled={after === undefined}
        onPress={() => openEvent(store, after?.id ?? null)}
      >
        <Sign name="next" />
      </IconButton>
      <IconButton label={messages.page.close} onPress={() => openEvent(store, null)}>
        <Sign name="close" />
      </IconButton>
    </div>
  );
}
