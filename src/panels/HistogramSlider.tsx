// Designations per year as bars, and on them the handle (two for a range) that chooses the year.
import { useRef } from 'preact/hooks';
import { type HistogramYear, selectHistogram } from '@/selectors/histogram';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/shownPeriod';
import { selectSummary } from '@/selectors/summary';
import { showNewIn, showYear } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { EventTicks } from './EventTicks';
import { useMessages } from './useMessages';

/** Share of the height that the bars take; above them stands the axis' number. */
const PLOT_TOP = 22;
const PLOT_BOTTOM = 80;
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
  if (period.type === 'in-force') return year <= period.year;
  return year >= period.from && year <= period.to;
}

export function HistogramSlider() {
  const messages = useMessages();
  const store = useAtlasStore();
  const histogram = useAtlas(selectHistogram);
  const period = useAtlas(selectShownPeriod);
  const dragged = useRef<'only' | 'from' | 'to' | null>(null);
  const { years, top } = histogram;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const columnWidth = 100 / Math.max(1, years.length);
  const middleOf = (year: number): string => `${(year - first + 0.5) * columnWidth}%`;

  function moveTo(thumb: 'only' | 'from' | 'to', year: number): void {
    if (period.type === 'in-force') showYear(store, year);
    else if (thumb === 'from') showNewIn(store, Math.min(year, period.to), period.to);
    else showNewIn(store, period.from, Math.max(year, period.from));
  }

  function yearAt(event: PointerEvent, plot: Element): number {
    const box = plot.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.max(first, Math.min(last, first + Math.floor(share * years.length)));
  }

  function nearestThumb(year: number): 'only' | 'from' | 'to' {
    if (period.type === 'in-force') return 'only';
    return Math.abs(year - period.from) < Math.abs(year - period.to) ? 'from' : 'to';
  }

  function pressKey(event: KeyboardEvent, thumb: 'only' | 'from' | 'to', value: number): void {
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
    moveTo(thumb, Math.max(first, Math.min(last, next)));
  }

  const thumbs =
    period.type === 'in-force'
      ? ([['only', period.year]] as const)
      : ([
          ['from', period.from],
          ['to', period.to],
        ] as const);

  return (
    <div class="histogram">
      <svg
        class="histogram-plot"
        onPointerDown={(event) => {
          const year = yearAt(event, event.currentTarget);
          dragged.current = nearestThumb(year);
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(dragged.current, year);
        }}
        onPointerMove={(event) => {
          if (dragged.current !== null) moveTo(dragged.current, yearAt(event, event.currentTarget));
        }}
        onPointerUp={() => {
          dragged.current = null;
        }}
        onPointerCancel={() => {
          dragged.current = null;
        }}
      >
        <title>{messages.histogramTitle}</title>
        <line class="histogram-grid" x1="0" x2="100%" y1={`${PLOT_TOP}%`} y2={`${PLOT_TOP}%`} />
        <text class="histogram-top" x="0" y={`${PLOT_TOP}%`} dy="14">
          {messages.histogramAxis(top)}
        </text>
        {years.map((entry, index) => (
          <YearColumn
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
            label={thumb === 'only' ? messages.year : messages.rangeEnds[thumb]}
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

interface YearColumnProps {
  readonly entry: HistogramYear;
  readonly top: number;
  /** Percent of the plot's width. */
  readonly left: number;
  readonly width: number;
  readonly isShown: boolean;
}

function YearColumn({ entry, top, left, width, isShown }: YearColumnProps) {
  let below = 0;
  return (
    <g class={`histogram-column${isShown ? '' : ' is-faded'}`}>
      {entry.segments.map(({ kind, count }) => {
        const height = (count / top) * (PLOT_BOTTOM - PLOT_TOP);
        below += height;
        return (
          <rect
            key={kind}
            class={`bar-${kind}`}
            x={`${left + width * 0.12}%`}
            width={`${width * 0.76}%`}
            y={`${PLOT_BOTTOM - below}%`}
            height={`${height}%`}
          />
        );
      })}
    </g>
  );
}

interface YearThumbProps {
  readonly label: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly middle: string;
  readonly onKey: (event: KeyboardEvent) => void;
}

function YearThumb({ label, year, first, last, middle, onKey }: YearThumbProps) {
  const messages = useMessages();
  const summary = useAtlas(selectSummary);
  const count = summary.kind === null ? '' : messages.countOf(summary.count.zones, summary.kind);
  return (
    <g
      class="year-thumb"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={year}
      aria-valuetext={messages.yearSliderText(year, count)}
      aria-orientation="horizontal"
      onKeyDown={onKey}
    >
      <line x1={middle} x2={middle} y1={`${PLOT_TOP}%`} y2={`${PLOT_BOTTOM}%`} />
      <circle class="thumb-focus" cx={middle} cy={`${PLOT_BOTTOM}%`} r="11" />
      <circle class="thumb-knob" cx={middle} cy={`${PLOT_BOTTOM}%`} r="7" />
    </g>
  );
}
