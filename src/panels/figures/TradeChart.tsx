// Trade by year as bars, a chart for each definition: the latest documented value, the first published one as an outline.
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Figure, isSure } from '@/model/figure';
import { groupBy } from '@/model/groupBy';
import { useTexts } from '@/panels/facts/useTexts';
import { type TradeYear, tradeSeries } from '@/selectors/zones/figures';

const WIDTH = 304;
const HEIGHT = 150;
const TOP = 16;
const BOTTOM = 20;
const TRILLION = 1e12;

export function TradeChart({ figures, year }: { figures: readonly Figure[]; year: number }) {
  const texts = useTexts('figures');
  // Two definitions share no axis.
  const bySeries = groupBy(tradeSeries(figures), ({ series }) => series);
  return (
    <>
      {[...bySeries].map(([name, years]) => (
        <SeriesChart key={name} series={years} year={year} />
      ))}
      <p class="quiet">{texts.tradeNote}</p>
    </>
  );
}

function SeriesChart({ series, year }: { series: readonly TradeYear[]; year: number }) {
  const texts = useTexts('figures');
  const { aside, colon } = useTexts('opening').formats;
  const label = texts.series[series[0]?.series ?? 'B_full_survey'] ?? '';
  const hatch = `hatch-${series[0]?.series}`;
  const keys = series.map((entry) => `${entry.series} ${entry.year}`);
  if (series.length === 0) return null;
  const highest = Math.max(
    ...series.map(({ first, latest }) => Math.max(first.value, latest.value)),
  );
  const x = scaleBand(keys, [0, WIDTH]).paddingInner(0.25);
  const y = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]).nice();
  return (
    <figure class="trade-chart">
      <figcaption>
        {texts.tradeHeading}
        {colon}
        {label}
        <span class="quiet">{aside(texts.tradeUnit)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${texts.tradeHeading}${colon}${label}`}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
          </pattern>
        </defs>
        {series.map(({ year: barYear, series: name, first, latest }) => {
          const left = x(`${name} ${barYear}`) ?? 0;
          const isUncertain = !isSure(latest);
          const height = (value: number): number => HEIGHT - BOTTOM - y(value);
          return (
            <g key={`${name} ${barYear}`} class={barYear === year ? 'is-shown' : ''}>
              <title>{`${barYear}, ${texts.series[name] ?? name}: ${texts.value(latest)}${
                first === latest
                  ? ''
                  : aside(`${texts.firstPublished}${colon}${texts.value(first)}`)
              }`}</title>
              <rect
                style={isUncertain ? { fill: `url(#${hatch})` } : undefined}
                class={`trade-bar is-${name}${isUncertain ? ' is-uncertain' : ''}`}
                x={left}
                y={y(latest.value)}
                width={x.bandwidth()}
                height={height(latest.value)}
              />
              {first !== latest && (
                <rect
                  class="trade-first"
                  x={left}
                  y={y(first.value)}
                  width={x.bandwidth()}
                  height={height(first.value)}
                />
              )}
              <text
                class="trade-value"
                x={left + x.bandwidth() / 2}
                y={y(Math.max(first.value, latest.value)) - 4}
              >
                {(latest.value / TRILLION).toFixed(2)}
              </text>
              <text class="trade-year" x={left + x.bandwidth() / 2} y={HEIGHT - 6}>
                {String(barYear).slice(2)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
