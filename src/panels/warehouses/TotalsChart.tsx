// The counts of the two national series over time. A bar with an arrow upward means "more than".
import { earliestDay } from '@/model/partialDate';
import type { NationalTotal, TotalSeries } from '@/model/warehouse';
import { useTexts } from '@/panels/facts/useTexts';

const WIDTH = 288;
const HEIGHT = 132;
const PLOT = { left: 24, right: 252, top: 30, bottom: 104 } as const;
const AXIS = PLOT.bottom + 8;
const TIME_RANGE = [2020.7, 2024.7] as const;
const COUNT_RANGE = [1500, 2600] as const;
const YEARS = [2021, 2022, 2023, 2024] as const;

/** A date as a year with a fraction. */
function moment(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const day = Date.parse(`${earliestDay(date)}T00:00:00Z`);
  return year + (day - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function across(time: number): number {
  const [first, last] = TIME_RANGE;
  return Math.round(PLOT.left + ((time - first) / (last - first)) * (PLOT.right - PLOT.left));
}

function down(count: number): number {
  const [least, most] = COUNT_RANGE;
  return Math.round(PLOT.bottom - ((count - least) / (most - least)) * (PLOT.bottom - PLOT.top));
}

/** A bar at the bound with an arrow upward; the series differ by filled and open heads. */
export function BoundMark({ series, x, y }: { series: TotalSeries; x: number; y: number }) {
  return (
    <g class={`bound-mark is-${series}`}>
      <path d={`M${x - 7} ${y}H${x + 7}M${x} ${y}V${y - 5}`} />
      <path d={`M${x - 4} ${y - 5}H${x + 4}L${x} ${y - 11}Z`} />
    </g>
  );
}

/** Where a figure stands, so that near marks do not write over one another. */
function figurePlace(
  counts: readonly NationalTotal[],
  total: NationalTotal,
): { dx: number; dy: number; side: string } {
  const x = across(moment(total.asOf));
  const near = counts.filter(
    (other) =>
      other !== total &&
      other.series === total.series &&
      Math.abs(across(moment(other.asOf)) - x) < 44,
  );
  const isBetween = near.length > 1;
  if (total.series === 'wide') return { dx: 0, dy: isBetween ? 14 : -15, side: '' };
  const isFirst = near.every(({ asOf }) => asOf > total.asOf);
  return isFirst ? { dx: -11, dy: 2, side: 'is-before' } : { dx: 11, dy: 2, side: 'is-after' };
}

export function TotalsChart({ totals }: { totals: readonly NationalTotal[] }) {
  const messages = useTexts('opening');
  const counts = totals.filter(({ indicator }) => indicator === 'warehouse_count');
  return (
    <svg class="totals-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} aria-hidden="true">
      <line class="histogram-axis" x1="0" x2={WIDTH} y1={AXIS} y2={AXIS} />
      {YEARS.map((year) => (
        <g key={year}>
          <line
            class="histogram-axis"
            x1={across(year)}
            x2={across(year)}
            y1={AXIS}
            y2={AXIS + 4}
          />
          <text class="chart-year" x={across(year + 0.5)} y={HEIGHT - 4}>
            {year}
          </text>
        </g>
      ))}
      {counts.map((total) => {
        const [x, y] = [across(moment(total.asOf)), down(total.value)];
        const { dx, dy, side } = figurePlace(counts, total);
        return (
          <g key={total.id}>
            <BoundMark series={total.series} x={x} y={y} />
            <text class={side} x={x + dx} y={y + dy}>
              {`> ${messages.formats.number(total.value)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
