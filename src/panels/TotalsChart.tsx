// The counts of the two national series over time. A bar with an arrow upward means "more than".
import { earliestDay } from '@/model/partialDate';
import type { NationalTotal } from '@/model/warehouse';
import { useMessages } from './useMessages';

const WIDTH = 288;
const HEIGHT = 132;
const PLOT = { left: 22, right: 258, top: 30, bottom: 104 } as const;
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
const COUNT_RANGE = [1500, 2600] as const;

/** A date as a year with a fraction. */
function moment(date: string): number {
  const day = Date.parse(`${earliestDay(date)}T00:00:00Z`);
  const year = Number(date.slice(0, 4));
  return year + (day - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
}

function across(year: number): number {
  const [first, last] = [2020.6, 2024.8];
  return PLOT.left + ((year - first) / (last - first)) * (PLOT.right - PLOT.left);
}

function down(count: number): number {
  const [least, most] = COUNT_RANGE;
  return PLOT.bottom - ((count - least) / (most - least)) * (PLOT.bottom - PLOT.top);
}

export function TotalsChart({ totals }: { totals: readonly NationalTotal[] }) {
  const messages = useMessages();
  const counts = totals.filter(({ indicator }) => indicator === 'warehouse_count');
  return (
    <svg class="totals-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} aria-hidden="true">
      <line class="histogram-axis" x1="0" x2={WIDTH} y1={PLOT.bottom + 8} y2={PLOT.bottom + 8} />
      {YEARS.filter((year) => year > 2020 && year < 2025).map((year) => (
        <g key={year}>
          <line
            class="histogram-axis"
            x1={across(year)}
            x2={across(year)}
            y1={PLOT.bottom + 8}
            y2={PLOT.bottom + 12}
          />
          <text class="chart-year" x={across(year + 0.5)} y={HEIGHT - 4}>
            {year}
          </text>
        </g>
      ))}
      {counts.map((total, index) => {
        const x = across(moment(total.asOf));
        const y = down(total.value);
        // Every second figure of the crowded first years stands below its mark.
        const isBelow = total.series === 'wide' && index % 2 === 1 && index < 3;
        return (
          <g key={total.id} class={`bound-mark is-${total.series}`}>
            <path
              d={`M${x - 8} ${y}H${x + 8}M${x} ${y}V${y - 12}M${x - 4} ${y - 8}L${x} ${y - 12}L${x + 4} ${y - 8}`}
            />
            <text x={x} y={isBelow ? y + 14 : y - 16}>
              {`> ${messages.number(total.value)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
