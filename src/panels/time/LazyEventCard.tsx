// A step of the policy, loaded when the first is opened.
import { useRef } from 'preact/hooks';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useAtlas } from '@/store/useAtlas';

const EventCard = lazyPart(
  'panels',
  ['evidence'],
  () => import('./EventCard').then((script) => script.EventCard),
  {
    isQuiet: true,
  },
);

export function LazyEventCard() {
  const opened = useAtlas((state) => state.openedEvent);
  const named = useRef(opened);
  // What a link opened and the reader closed is opened by hand the next time.
  if (opened === null) named.current = null;
  return opened === null ? null : <EventCard isNamedByLink={opened === named.current} />;
}
