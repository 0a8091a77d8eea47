// Designations per year as bars, and on them the handle (two for a range) that chooses the year.
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import type { EventYear } from '@/selectors/time/eventYears';
import {
  lastShownYear,
  newYears,
  type ShownPeriod,
  selectShownPeriod,
} from '@/selectors/time/shownPeriod';
import { selectHistogram } from '@/selectors/zones/histogram';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { EventName } from './EventName';
import { EventTicks } from './EventTicks';
import { HistogramColumn, PLOT_BOTTOM, PLOT_TOP } from './HistogramColumn';
import {
  moveEnd,
  nearestEnd,
  PERIOD_ENDS,
  type PeriodEnd,
  yearByKey,
  yearOfEnd,
} from './periodSteps';
import { endLabel, YearThumb } from './YearThumb';

function isInPeriod(year: number, period: ShownPeriod): boolean {
  const [first = 0, last = lastShownYear(period)] = newYears(period) ?? [];
  return year >= first && year <= last;
}

export function HistogramSlider() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const { years } = useAtlas(selectHistogram);
  const period = useAtlas(selectShownPeriod);
  const [pointed, setPointed] = useState<EventYear | null>(null);
  const dragged = useRef<PeriodEnd | null>(null);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const columnWidth = 100 / Math.max(1, years.length);
  const middleOf = (year: number): string => `${(year - first + 0.5) * columnWidth}%`;

  function yearAt(event: PointerEvent, plot: Element): number {
    const box = plot.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.max(first, Math.min(last, first + Math.floor(share * years.length)));
  }

  function pressKey(event: KeyboardEvent, end: PeriodEnd, value: number): void {
    const next = yearByKey(event.key, value, first, last);
    if (next === null) return;
    event.preventDefault();
    moveEnd(store, period, end, next);
  }

  const drop = (): void => {
    dragged.current = null;
  };
  const ends: readonly PeriodEnd[] = period.type === 'in-force' ? ['to'] : PERIOD_ENDS;
  const thumbs = ends.map((end) => [end, yearOfEnd(period, end)] as const);

  return (
    <div class="histogram">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG knows no fieldset; what stands in a picture is not reached. */}
      <svg
        class="histogram-plot"
        role="group"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          const year = yearAt(event, event.currentTarget);
          dragged.current = nearestEnd(period, year);
          event.currentTarget.setPointerCapture(event.pointerId);
          moveEnd(store, period, dragged.current, year);
        }}
        onPointerMove={(event) => {
          if (dragged.current !== null)
            moveEnd(store, period, dragged.current, yearAt(event, event.currentTarget));
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <title>{messages.time.histogramTitle}</title>
        <desc>
          {years.map(({ year, total }) => `${year}: ${total}`).join(messages.formats.listSeparator)}
        </desc>
        <Bars columnWidth={columnWidth} />
        <YearNames
          years={years.map(({ year }) => year)}
          chosen={thumbs.map(([, year]) => year)}
          middleOf={middleOf}
        />
        <EventTicks first={first} columnWidth={columnWidth} onPoint={setPointed} />
        {thumbs.map(([thumb, year]) => (
          <YearThumb
            key={thumb}
            label={endLabel(period, thumb, messages)}
            year={year}
            first={thumb === 'to' && ends.length > 1 ? yearOfEnd(period, 'from') : first}
            last={thumb === 'from' ? yearOfEnd(period, 'to') : last}
            middle={middleOf(year)}
            onKey={(event) => pressKey(event, thumb, year)}
          />
        ))}
      </svg>
      {pointed !== null && (
        <EventTip entry={pointed} share={(pointed.year - first + 0.5) / years.length} />
      )}
    </div>
  );
}

/** Named above its mark, on the side that has room. `share`: how far along the years. */
function EventTip({ entry, share }: { entry: EventYear; share: number }) {
  const side = share < 0.5 ? { left: `${share * 100}%` } : { right: `${(1 - share) * 100}%` };
  return (
    <p class="event-tip" style={side}>
      <EventName year={entry} index={0} />
    </p>
  );
}

/** A bar a year, between the line of the highest and the axis. */
function Bars({ columnWidth }: { columnWidth: number }) {
  const messages = useTexts('opening');
  const { years, top } = useAtlas(selectHistogram);
  const period = useAtlas(selectShownPeriod);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the description has the numbers.
    <g aria-hidden="true">
      <line class="histogram-grid" x1="0" x2="100%" y1={`${PLOT_TOP}%`} y2={`${PLOT_TOP}%`} />
      <text class="histogram-top" x="0" y={`${PLOT_TOP}%`} dy="14">
        {messages.time.histogramAxis(top)}
      </text>
      {years.map((entry, index) => (
        <HistogramColumn
          key={entry.year}
          entry={entry}
          top={top}
          left={index * columnWidth}
          width={columnWidth}
          isShown={isInPeriod(entry.year, period)}
        />
      ))}
      <line class="histogram-axis" x1="0" x2="100%" y1={`${PLOT_BOTTOM}%`} y2={`${PLOT_BOTTOM}%`} />
    </g>
  );
}

interface YearNamesProps {
  readonly years: readonly number[];
  readonly chosen: readonly number[];
  readonly middleOf: (year: number) => string;
}

/** Every fifth year and the chosen ones in full, the others by their last two digits. */
function YearNames({ years, chosen, middleOf }: YearNamesProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the description has the numbers.
    <g aria-hidden="true">
      {years.map((year) => {
        const [isRound, isChosen] = [year % 5 === 0, chosen.includes(year)];
        return (
          <text
            key={year}
            class={`histogram-year${isRound ? '' : ' is-minor'}${isChosen ? ' is-chosen' : ''}`}
            x={middleOf(year)}
            y="100%"
            dy="-3"
          >
            {isRound || isChosen ? year : String(year).slice(2)}
          </text>
        );
      })}
    </g>
  );
}
