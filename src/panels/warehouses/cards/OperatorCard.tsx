// The details of an operator: its home, its units, its totals over time as steps, every documented site.

import type { Operator } from '@/model/warehouses/operator';
import { countryId } from '@/model/warehouses/selectionTypes';
import { ReportLink } from '@/panels/details/ReportLink';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { Evidence, Note } from '@/panels/facts/FactEvidence';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, quantityText } from '@/panels/facts/warehouseWords';
import { StepChart } from '@/panels/warehouses/charts/StepChart';
import { selectOverview } from '@/selectors/loaded/loadedData';
import type { OperatorCard as Card, OperatorSeries } from '@/selectors/warehouses/operatorCards';
import { useAtlas } from '@/store/useAtlas';
import { countryName } from '@/text/warehouses/countryNames';
import { OpenButton, OperatorTallies } from './OpenButton';
import { SitesInTime, SitesSummary } from './SiteList';

export function OperatorCard({ card }: { card: Card }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { operator, group, sites, siteCount, countries, series, units } = card;
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={operator.name} />
        {group !== null && (
          <p class="quiet">
            {texts.unitOf}{' '}
            <OpenButton opens={{ type: 'operator', id: group.id }}>
              {messages.formats.name(group.name)}
            </OpenButton>
          </p>
        )}
        <SitesSummary sites={sites} />
        <p class="quiet">{texts.caption}</p>
      </header>
      <Company operator={operator} />
      <OperatorTallies heading={texts.units} tallies={units} />
      {countries.length > 0 && (
        <section class="warehouse-card warehouse-near">
          <h3>{texts.countriesOf(countries.length)}</h3>
          <ul class="open-list">
            {countries.map(({ id, count }) => (
              <li key={id}>
                <OpenButton opens={{ type: 'country', id: countryId(id) }}>
                  {messages.formats.name(countryName(id))}
                </OpenButton>{' '}
                <span class="legend-count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {series.length > 0 && (
        <section class="warehouse-card warehouse-near">
          <h3>{texts.ownTotals}</h3>
          <p class="quiet">{texts.ownTotalsNote}</p>
          {series.map((each) => (
            <SeriesEntry
              key={each.totals[0]?.id ?? ''}
              series={each}
              isOwn={each.operator.id === operator.id}
            />
          ))}
        </section>
      )}
      {siteCount > 0 && <SitesInTime sites={sites} />}
    </>
  );
}

function Company({ operator }: { operator: Operator }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const home = useAtlas((state) => selectOverview(state)?.placeById.get(operator.home ?? ''));
  return (
    <div class="warehouse-card">
      <dl>
        <dt>{texts.operatorLabels.home}</dt>
        <dd>
          {home === undefined ? (
            texts.areaUnknown
          ) : (
            <OpenButton opens={{ type: 'place', id: home.id }}>
              {messages.formats.placeInProvince(
                messages.formats.name(home.name),
                messages.formats.name(home.province.name),
              )}
            </OpenButton>
          )}
        </dd>
        {operator.listed !== null && (
          <>
            <dt>{texts.operatorLabels.listed}</dt>
            <dd>{texts.listing(operator.listed)}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>{texts.labels.sources}</summary>
        <dl>
          <Evidence fact={operator} />
        </dl>
        <Note text={operator.note} />
        <ReportLink id={operator.id} name={operator.name.en} />
      </details>
    </div>
  );
}

/** What one count has said over time; steps where it was reported twice. */
function SeriesEntry({ series, isOwn }: { series: OperatorSeries; isOwn: boolean }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { operator, indicator, scope, totals } = series;
  return (
    <div class="figure-entry">
      <h4>
        {!isOwn && `${messages.formats.name(operator.name)}${messages.formats.colon}`}
        {texts.operatorIndicators[indicator]}
        {messages.formats.aside(messages.formats.name(scope))}
      </h4>
      {totals.length > 1 && <StepChart series={[{ id: scope.en, isSecond: false, totals }]} />}
      <ul class="totals-list">
        {totals.map((total) => (
          <li key={total.id}>
            {quantityText(total, texts, messages)}{' '}
            <span class="year-badge">{asOfText(total.asOf, texts, messages)}</span>
            <details>
              <summary>{texts.labels.sources}</summary>
              <dl>
                <Evidence fact={total} />
              </dl>
              <Note text={total.note} />
              <ReportLink id={total.id} name={messages.formats.name(operator.name)} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
