// The step of the policy of the chosen year, named beside the year; pressing it opens its text.
import { selectEventYears } from '@/selectors/time/eventYears';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { openEvent } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { EventName } from './EventName';

export function YearEvent() {
  const store = useAtlasStore();
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const opened = useAtlas((state) => state.openedEvent);
  const entry = useAtlas(selectEventYears).find((each) => each.year === year);
  const [first] = entry?.events ?? [];
  // Its place is kept, or the year would move when the steps come.
  if (entry === undefined || first === undefined) return <span class="year-event" />;
  const index = Math.max(
    0,
    entry.events.findIndex(({ id }) => id === opened),
  );
  const shown = entry.events[index] ?? first;
  return (
    <button type="button" class="year-event" onClick={() => openEvent(store, shown.id)}>
      <EventName year={entry} index={index} />
    </button>
  );
}
