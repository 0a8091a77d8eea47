// A handle of the time slider, as the ARIA slider pattern asks.
import { useTexts } from '@/panels/facts/useTexts';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import type { ShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSummary } from '@/selectors/zones/summary';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import { PLOT_BOTTOM, PLOT_TOP } from './HistogramColumn';
import type { PeriodEnd } from './periodSteps';

/** What a handle is called for those who do not see it. */
export function endLabel(period: ShownPeriod, end: PeriodEnd, messages: OpeningMessages): string {
  if (period.type === 'in-force') return messages.time.year;
  if (period.type === 'added' && end === 'from') return messages.time.comparedYear;
  return messages.time.rangeEnds[end];
}

export interface YearThumbProps {
  readonly label: string;
  readonly year: number;
  /** How far it can be moved: the handles of a range never pass each other. */
  readonly first: number;
  readonly last: number;
  readonly middle: string;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function YearThumb({ label, year, first, last, middle, onKey }: YearThumbProps) {
  const messages = useTexts('opening');
  const summary = useAtlas(selectSummary);
  // Of a range the number belongs to the whole of it, whichever handle speaks.
  const { isOfOwners, kind, period, asked } = summary;
  const isOfKind = !isOfOwners && asked === null && period.type === 'in-force';
  const count =
    isOfKind && kind !== null
      ? messages.kinds.countOf(summary.count.zones, kind)
      : answerSentence(summary, messages);
  // Sites are counted by the answer, which speaks by itself.
  const value = summary.isOfSites ? String(year) : messages.time.yearSliderText(year, count);
  return (
    <g
      class="year-thumb"
      role="slider"
      tabindex={0}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={year}
      aria-valuetext={value}
      aria-orientation="horizontal"
      onKeyDown={onKey}
    >
      <line x1={middle} x2={middle} y1={`${PLOT_TOP}%`} y2={`${PLOT_BOTTOM}%`} />
      <circle class="thumb-focus" cx={middle} cy={`${PLOT_BOTTOM}%`} r="11" />
      <circle class="thumb-knob" cx={middle} cy={`${PLOT_BOTTOM}%`} r="7" />
    </g>
  );
}
