// Designations per year as bars, and on them the handle (two for a range) that chooses the year.
import { useRef } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import {
  lastShownYear,
  newYears,
  type ShownPeriod,
  selectShownPeriod,
} from '@/selectors/time/shownPeriod';
import { selectHistogram } from '@/selectors/zones/histogram';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { EventTicks } from './EventTicks';
import { HistogramColumn, PLOT_BOTTOM, PLOT_TOP } from './HistogramColumn';
import { moveEnd, PERIOD_ENDS, type PeriodEnd, yearOfEnd } from './periodSteps';
import { endLabel, YearThumb } from './YearThumb';

const PAGE_STEP = 5;

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE_STEP,
  PageDown: -PAGE_STEP,
};

function isInPeriod(year: number, period: ShownPeriod): boolean {
  const [first = 0, last = lastShownYear(period)] = newYears(period) ?? [];
  return year >= first && year <= last;
}

export function HistogramSlider() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const histogram = useAtlas(selectHistogram);
  const period = useAtlas(selectShownPeriod);
  const dragged = useRef<PeriodEnd | null>(null);
  const { years, top } = histogram;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const columnWidth = 100 / Math.max(1, years.length);
  const middleOf = (year: number): string => `${(year - first + 0.5) * columnWidth}%`;

  function yearAt(event: PointerEvent, plot: Element): number {
    const box = plot.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.max(first, Math.min(last, first + Math.floor(share * years.length)));
  }

  function nearestEnd(year: number): PeriodEnd {
    if (period.type === 'in-force') return 'to';
    const [from, to] = [yearOfEnd(period, 'from'), yearOfEnd(period, 'to')];
    return Math.abs(year - from) < Math.abs(year - to) ? 'from' : 'to';
  }

  function pressKey(event: KeyboardEvent, end: PeriodEnd, value: number): void {
    const step = KEY_STEPS[event.key];
    const next =
      event.key === 'Home'
        ? first
        : event.key === 'End'
          ? last
          : step === undefined
            ? null
            : value + step;
    if (next === null) return;
    event.preventDefault();
    moveEnd(store, period, end, Math.max(first, Math.min(last, next)));
  }

  const ends: readonly PeriodEnd[] = period.type === 'in-force' ? ['to'] : PERIOD_ENDS;
  const thumbs = ends.map((end) => [end, yearOfEnd(period, end)] as const);

  return (
    <div class="histogram">
      <svg
        class="histogram-plot"
        onPointerDown={(event) => {
          const year = yearAt(event, event.currentTarget);
          dragged.current = nearestEnd(year);
          event.currentTarget.setPointerCapture(event.pointerId);
          moveEnd(store, period, dragged.current, year);
        }}
        onPointerMove={(event) => {
          if (dragged.current === null) return;
          moveEnd(store, period, dragged.current, yearAt(event, event.currentTarget));
        }}
        onPointerUp={() => {
          dragged.current = null;
        }}
        onPointerCancel={() => {
          dragged.current = null;
        }}
      >
        <title>{messages.time.histogramTitle}</title>
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
        <line
          class="histogram-axis"
          x1="0"
          x2="100%"
          y1={`${PLOT_BOTTOM}%`}
          y2={`${PLOT_BOTTOM}%`}
        />
        {years.map(({ year }) => (
          <text
            key={year}
            class={`histogram-year${year % 5 === 0 ? '' : ' is-minor'}${
              thumbs.some(([, value]) => value === year) ? ' is-chosen' : ''
            }`}
            x={middleOf(year)}
            y="100%"
            dy="-3"
          >
            {year % 5 === 0 || thumbs.some(([, value]) => value === year)
              ? year
              : String(year).slice(2)}
          </text>
        ))}
        <EventTicks first={first} columnWidth={columnWidth} />
        {thumbs.map(([thumb, year]) => (
          <YearThumb
            key={thumb}
            label={endLabel(period, thumb, messages)}
            year={year}
            first={first}
            last={last}
            middle={middleOf(year)}
            onKey={(event) => pressKey(event, thumb, year)}
          />
        ))}
      </svg>
    </div>
  );
}
