// Steps of the policy as marks above the years of the histogram; a mark opens its text.
import { useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { type EventYear, selectEventYears } from '@/selectors/time/eventYears';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { openEvent } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export interface EventTicksProps {
  readonly first: number;
  /** Percent of the plot's width that a year takes. */
  readonly columnWidth: number;
  /** The year whose mark is pointed at or has the keyboard; null for none. */
  readonly onPoint: (year: EventYear | null) => void;
}

/** One mark a year, so that each can be hit; within the year the card steps on. One stop of Tab; arrows go on. */
export function EventTicks({ first, columnWidth, onPoint }: EventTicksProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const years = useAtlas(selectEventYears);
  const opened = useAtlas((state) => state.openedEvent);
  const shown = lastShownYear(useAtlas(selectShownPeriod));
  const [entered, setEntered] = useState<number | null>(null);
  const stop = entered ?? years.findLast(({ year }) => year <= shown)?.year ?? years[0]?.year;
  const walk = (event: KeyboardEvent & { readonly currentTarget: SVGElement }): void => {
    const ticks = [...event.currentTarget.querySelectorAll<SVGElement>('.event-tick')];
    const at = ticks.indexOf(document.activeElement as SVGElement);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: ticks.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    ticks[next]?.focus();
  };
  return (
    <svg class="event-ticks" overflow="visible" role="toolbar" onKeyDown={walk}>
      <title>{messages.time.eventsHeading}</title>
      {years.map((entry) => {
        const { year, events } = entry;
        const isOpened = events.some(({ id }) => id === opened);
        const titles = events
          .map(({ title }) => messages.formats.name(title))
          .join(messages.formats.listSeparator);
        const toggle = (): void => openEvent(store, isOpened ? null : (events[0]?.id ?? null));
        return (
          <svg
            key={year}
            x={`${(year - first + 0.5) * columnWidth}%`}
            y="0"
            overflow="visible"
            role="none"
          >
            {/* biome-ignore lint/a11y/useSemanticElements: SVG knows no button. */}
            <g
              class={`event-tick${isOpened ? ' is-opened' : ''}`}
              role="button"
              tabindex={year === stop ? 0 : -1}
              aria-label={`${year}: ${titles}`}
              onPointerDown={(event) => event.stopPropagation()}
              aria-expanded={isOpened}
              onPointerEnter={() => onPoint(entry)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => {
                setEntered(year);
                onPoint(entry);
              }}
              onBlur={() => onPoint(null)}
              onClick={toggle}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                toggle();
              }}
            >
              <rect class="event-target" x="-12" y="-6" width="24" height="24" />
              <path d="M0 1L5 6L0 11L-5 6Z" />
            </g>
            {events.length > 1 && (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus; the name lists them all.
              <text class="event-count" x="8" y="10" aria-hidden="true">
                {events.length}
              </text>
            )}
          </svg>
        );
      })}
    </svg>
  );
}
