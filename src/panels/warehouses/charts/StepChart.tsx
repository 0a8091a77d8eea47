// Totals over time as steps: each holds until the next report, nothing is reckoned between them. A bar with an arrow
// upward means "more than", a hollow one that nobody is named who issued it. Series are never joined.
import { COMPARATOR_SIGNS, type Comparator } from '@/model/figure';
import { useTexts } from '@/panels/facts/useTexts';
import { CHART_SIZE, figurePlaces, totalsScale } from './totalsScale';

export interface StepTotal {
  readonly id: string;
  readonly asOf: string;
  readonly value: number;
  readonly comparator: Comparator;
  readonly isHollow?: boolean;
}

export interface StepSeries {
  readonly id: string;
  /** The second of two: dashed, its figures below. */
  readonly isSecond: boolean;
  /** In the order of time. */
  readonly totals: readonly StepTotal[];
}

export interface StepMarkProps extends Pick<StepTotal, 'comparator' | 'isHollow'> {
  readonly x: number;
  readonly y: number;
}

/** A bar at the figure, with an arrow upward where it is a lower bound. */
export function StepMark({ x, y, comparator, isHollow = false }: StepMarkProps) {
  const isBound = comparator === 'more_than';
  return (
    <g class={`step-mark${isHollow ? ' is-hollow' : ''}`}>
      {isBound ? (
        <path d={`M${x - 4} ${y}H${x + 4}L${x} ${y - 7}Z`} />
      ) : (
        <circle cx={x} cy={y} r="3" />
      )}
    </g>
  );
}

/** From report to report: level until the next one, then up or down at its day. */
function stepPath(points: readonly (readonly [x: number, y: number])[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  return `M${first[0]} ${first[1]}${others.map(([x, y]) => `H${x}V${y}`).join('')}`;
}

export function StepChart({ series }: { series: readonly StepSeries[] }) {
  const messages = useTexts('opening');
  const all = series.flatMap(({ totals }) => totals);
  if (all.length === 0) return null;
  const { across, down, years } = totalsScale(all);
  const { width, height, axis } = CHART_SIZE;
  return (
    <svg class="totals-chart" viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true">
      <line class="histogram-axis" x1="0" x2={width} y1={axis} y2={axis} />
      {years.map(({ year, tick, label }) => (
        <g key={year}>
          {tick !== null && (
            <line class="histogram-axis" x1={tick} x2={tick} y1={axis} y2={axis + 4} />
          )}
          {label !== null && (
            <text class="chart-year" x={label} y={height - 4}>
              {year}
            </text>
          )}
        </g>
      ))}
      {series.map(({ id, isSecond, totals }) => (
        <g key={id} class={isSecond ? 'step-series is-second' : 'step-series'}>
          <path
            class="step-line"
            d={stepPath(totals.map(({ asOf, value }) => [across(asOf), down(value)]))}
          />
          {totals.map((total) => (
            <StepMark
              key={total.id}
              x={across(total.asOf)}
              y={down(total.value)}
              comparator={total.comparator}
              isHollow={total.isHollow ?? false}
            />
          ))}
          {figurePlaces(totals, across, isSecond).map(({ total, dx, dy, side }) => (
            <text
              key={total.id}
              class={side}
              x={across(total.asOf) + dx}
              y={down(total.value) + dy}
            >
              {`${COMPARATOR_SIGNS[total.comparator]}${messages.formats.number(total.value)}`}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
