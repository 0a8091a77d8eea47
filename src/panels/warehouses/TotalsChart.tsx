// The counts of the two national series over time. A bar with an arrow upward means "more than"; both axes follow from the counts.
import type { Comparator } from '@/model/figure';
import { type NationalTotal, TOTAL_SERIES, type TotalSeries } from '@/model/warehouse';
import { useTexts } from '@/panels/facts/useTexts';
import { CHART_SIZE, figurePlaces, totalsScale } from './totalsScale';

/** Before a figure: whether it is a bound, and of which side. */
const SIGNS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: '≈ ',
  more_than: '> ',
  almost: '< ',
  not_published: '',
};

/** A bar at the figure, with an arrow upward where it is a lower bound; the series differ by filled and open heads. */
export function BoundMark(props: { series: TotalSeries; x: number; y: number; isBound: boolean }) {
  const { series, x, y, isBound } = props;
  return (
    <g class={`bound-mark is-${series}`}>
      <path d={`M${x - 7} ${y}H${x + 7}${isBound ? `M${x} ${y}V${y - 5}` : ''}`} />
      {isBound && <path d={`M${x - 4} ${y - 5}H${x + 4}L${x} ${y - 11}Z`} />}
    </g>
  );
}

export function TotalsChart({ totals }: { totals: readonly NationalTotal[] }) {
  const messages = useTexts('opening');
  const counts = totals.filter(({ indicator }) => indicator === 'warehouse_count');
  if (counts.length === 0) return null;
  const { across, down, years } = totalsScale(counts);
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
      {TOTAL_SERIES.map((series) => {
        const own = counts.filter((total) => total.series === series);
        const places = figurePlaces(own, across);
        return own.map(({ id, asOf, value, comparator }, index) => {
          const [x, y] = [across(asOf), down(value)];
          const { dx = 0, dy = 0, side = '' } = places[index] ?? {};
          return (
            <g key={id}>
              <BoundMark series={series} x={x} y={y} isBound={comparator === 'more_than'} />
              <text class={side} x={x + dx} y={y + dy}>
                {`${SIGNS[comparator]}${messages.formats.number(value)}`}
              </text>
            </g>
          );
        });
      })}
    </svg>
  );
}
