// In the details of a province or city: the overseas warehouses that its companies own, as far as they are reported.
import { useEffect } from 'preact/hooks';
import type { OwnerFigure } from '@/model/warehouses/ownerFigure';
import { ReportLink } from '@/panels/details/ReportLink';
import { Evidence, Note } from '@/panels/facts/FactEvidence';
import { useTexts } from '@/panels/facts/useTexts';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { ownFigures } from '@/selectors/warehouses/ownerMarks';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { OwnerFigureText, type OwnerLinesProps } from './OwnerLines';

/** Of a city nothing without a figure; of a province that nothing is known. */
export function OwnersSection({ id, level }: OwnerLinesProps) {
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const data = useAtlas(selectWarehouseData);
  useEffect(() => {
    wantResource(store, 'warehouses');
    wantResource(store, 'sources');
  }, [store]);
  if (data === null) return null;
  const figures = ownFigures(data, level, id);
  if (figures.length === 0 && level === 'city') return null;
  return (
    <section class="warehouse-card warehouse-near">
      <h3>{texts.ownersHeading}</h3>
      {figures.length === 0 && <p class="quiet">{texts.ownersUnknown}</p>}
      <ul class="totals-list">
        {figures.map((figure) => (
          <Entry key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ figure }: { figure: OwnerFigure }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  return (
    <li>
      <OwnerFigureText figure={figure} />
      <details>
        <summary>{texts.labels.sources}</summary>
        <dl>
          <dt>{texts.labels.reporter}</dt>
          <dd>{messages.formats.name(figure.issuer)}</dd>
          <dt>{texts.labels.definition}</dt>
          <dd>{messages.formats.name(figure.definition)}</dd>
          <Evidence fact={figure} />
        </dl>
        <Note text={figure.note} />
        <ReportLink id={figure.id} name={texts.ownerIndicators[figure.indicator]} />
      </details>
    </li>
  );
}
