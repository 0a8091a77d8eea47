// National totals as two series of lower bounds: marks with gaps between them, never a line.
import { useEffect } from 'preact/hooks';
import { type NationalTotal, TOTAL_SERIES, type TotalSeries } from '@/model/warehouse';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { wantResource } from '@/store/resourceActions';
import { useAtlasStore } from '@/store/useAtlas';
import { BoundMark, TotalsChart } from './TotalsChart';

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
      <TotalsChart totals={totals} />
      {TOTAL_SERIES.map((series) => (
        <div key={series}>
          <h4 class="series-name">
            <svg width="16" height="16" viewBox="-8 -13 16 16" aria-hidden="true">
              <BoundMark series={series} x={0} y={0} isBound />
            </svg>
            {texts.series[series]}
          </h4>
          <ul class="totals-list">
            {momentsOf(totals, series).map(({ asOf, facts }) => (
              <li key={asOf}>
                <span class="quiet">{texts.endOf(asOf) ?? messages.formats.date(asOf)}</span>{' '}
                {facts.map(factText).join(' · ')}
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
