// National totals as two step lines of lower bounds that are never joined: all warehouses, and those for this trade alone.
import { useEffect } from 'preact/hooks';
import { type NationalTotal, TOTAL_SERIES, type TotalSeries } from '@/model/warehouse';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText } from '@/panels/facts/warehouseWords';
import { StepChart, StepMark } from '@/panels/warehouses/charts/StepChart';
import { wantResource } from '@/store/resourceActions';
import { useAtlasStore } from '@/store/useAtlas';

/** The source article of March 2021: more than 1,800 warehouses, 12 million m², growth of about 80 %. */
const ARTICLE = 'english-gov-cn-2021-03-30';

interface Moment {
  readonly asOf: string;
  readonly facts: readonly NationalTotal[];
}

function momentsOf(totals: readonly NationalTotal[], series: TotalSeries): readonly Moment[] {
  const ofSeries = totals.filter(
    (total) => total.series === series && total.indicator !== 'share_north_america_europe_asia',
  );
  return [...new Set(ofSeries.map(({ asOf }) => asOf))].map((asOf) => ({
    asOf,
    facts: ofSeries.filter((total) => total.asOf === asOf),
  }));
}

export function NationalTotals({ totals }: { totals: readonly NationalTotal[] }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  useEffect(() => wantResource(store, 'sources'), [store]);
  const share = totals.find(({ indicator }) => indicator === 'share_north_america_europe_asia');
  const factText = ({ indicator, comparator, value }: NationalTotal): string => {
    if (indicator === 'warehouse_area') return texts.figure(comparator, texts.million(value));
    const figure = texts.figure(comparator, messages.formats.number(value));
    return indicator === 'warehouse_count_growth' ? texts.growth(figure) : figure;
  };
  return (
    <section class="national-totals">
      <h3>{texts.totalsHeading}</h3>
      {share !== undefined && (
        <p>
          {texts.almostNinety(
            capitalised(texts.figure(share.comparator, String(share.value))),
            messages.formats.date(share.asOf),
          )}{' '}
          <span class="quiet">
            {share.sources.map((id) => (
              <SourceText key={id} id={id} />
            ))}
          </span>
        </p>
      )}
      <StepChart
        series={TOTAL_SERIES.map((series) => ({
          id: series,
          isSecond: series === 'dedicated',
          totals: totals
            .filter((total) => total.series === series && total.indicator === 'warehouse_count')
            .map((total) => ({ ...total, isHollow: total.standing === 'reported' })),
        }))}
      />
      {TOTAL_SERIES.map((series) => (
        <div key={series}>
          <h4 class="series-name">
            <svg
              class="totals-chart"
              width="24"
              height="16"
              viewBox="-12 -11 24 16"
              aria-hidden="true"
            >
              <g class={series === 'dedicated' ? 'step-series is-second' : 'step-series'}>
                <path class="step-line" d="M-12 0H12" />
                <StepMark x={0} y={0} comparator="more_than" />
              </g>
            </svg>
            {texts.series[series]}
          </h4>
          <ul class="totals-list">
            {momentsOf(totals, series).map(({ asOf, facts }) => (
              <li key={asOf}>
                <span class="quiet">{asOfText(asOf, texts, messages)}</span>{' '}
                {facts.map(factText).join(' · ')}
                {facts.some(({ standing }) => standing === 'reported') && (
                  <span class="quiet">{messages.formats.aside(texts.issuerNotNamed)}</span>
                )}
                {facts.some(({ sources }) => sources.includes(ARTICLE)) && (
                  <span class="year-badge">{texts.articleBadge}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="quiet">{texts.totalsNote}</p>
    </section>
  );
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
