// A step of the policy, loaded when the first is opened.
import { lazyPart } from '@/panels/facts/lazyPart';
import { useAtlas } from '@/store/useAtlas';

const EventCard = lazyPart('panels', [], async () => (await import('./EventCard')).EventCard, {
  isQuiet: true,
});

export function LazyEventCard() {
  const isOpen = useAtlas((state) => state.openedEvent !== null);
  return isOpen ? <EventCard /> : null;
}
