// The details of a country: every documented site whatever the year, and each figure with its year and reporter.
import type { CountryCount } from '@/model/warehouse';
import type { CountryFigure } from '@/model/warehouses/countryFigure';
import { ReportLink } from '@/panels/details/ReportLink';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { Evidence, Note } from '@/panels/facts/FactEvidence';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, countText, quantityText } from '@/panels/facts/warehouseWords';
import type { CountryCard as Card } from '@/selectors/warehouses/countries/countryCard';
import { countryName } from '@/text/warehouses/countryNames';
import { OperatorTallies } from './OpenButton';
import { SitesInTime, SitesSummary } from './SiteList';

export function CountryCard({ card }: { card: Card }) {
  const texts = useTexts('warehouses');
  const { country, count, figures, sites, operators } = card;
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={count?.name ?? countryName(country)} />
        {count !== null && <CountHeadline count={count} />}
        <SitesSummary sites={sites} />
        <p class="quiet">{texts.caption}</p>
      </header>
      <OperatorTallies heading={texts.operatorsThere(operators.length)} tallies={operators} />
      <SitesInTime sites={sites} />
      {count !== null && <CountEvidence count={count} />}
      {figures.length > 0 && (
        <details class="warehouse-card warehouse-near">
          <summary>{texts.otherFigures(figures.length)}</summary>
          {figures.map((figure) => (
            <FigureEntry key={figure.id} figure={figure} />
          ))}
        </details>
      )}
    </>
  );
}

/** The year of a figure beside it: it never stands for another. */
function YearBadge({ asOf }: { asOf: string }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  return <span class="year-badge">{asOfText(asOf, texts, messages)}</span>;
}

function CountHeadline({ count }: { count: CountryCount }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  return (
    <>
      <p class="country-count">
        {countText(count, texts, messages)} <YearBadge asOf={count.asOf} />
      </p>
      <p class="quiet">{messages.formats.name(count.reporter)}</p>
    </>
  );
}

function CountEvidence({ count }: { count: CountryCount }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  return (
    <details class="warehouse-card warehouse-near">
      <summary>{texts.aboutCount}</summary>
      <dl>
        {count.definition !== null && (
          <>
            <dt>{texts.labels.definition}</dt>
            <dd>{messages.formats.name(count.definition)}</dd>
          </>
        )}
        {count.rank !== null && (
          <>
            <dt>{texts.labels.rank}</dt>
            <dd>{texts.rankNote(count.rank)}</dd>
          </>
        )}
        <Evidence fact={count} />
      </dl>
      <Note text={count.note} />
      <ReportLink id={count.id} name={count.name.en} />
    </details>
  );
}

function FigureEntry({ figure }: { figure: CountryFigure }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  return (
    <div class="figure-entry">
      <h4>{texts.countryIndicators[figure.indicator]}</h4>
      <p>
        {quantityText(figure, texts, messages)} <YearBadge asOf={figure.asOf} />
      </p>
      <dl>
        <dt>{texts.labels.reporter}</dt>
        <dd>{messages.formats.name(figure.reporter)}</dd>
        {figure.definition !== null && (
          <>
            <dt>{texts.labels.definition}</dt>
            <dd>{messages.formats.name(figure.definition)}</dd>
          </>
        )}
        <Evidence fact={figure} />
      </dl>
      <Note text={figure.note} />
      <ReportLink id={figure.id} name={texts.countryIndicators[figure.indicator]} />
    </div>
  );
}
