// A step of the policy in one line: date and title, which of several in its year.
import { useTexts } from '@/panels/facts/useTexts';
import type { EventYear } from '@/selectors/time/eventYears';

export interface EventNameProps {
  readonly year: EventYear;
  /** Which of the year, counted from 0. */
  readonly index: number;
}

export function EventName({ year: { events }, index }: EventNameProps) {
  const { formats, time } = useTexts('opening');
  const event = events[index];
  if (event === undefined) return null;
  return (
    <>
      <span class="quiet">
        {formats.date(event.date)}
        {events.length > 1 && ` · ${time.eventOf(index + 1, events.length)}`}
      </span>{' '}
      {formats.name(event.title)}
    </>
  );
}
