// A line of figures: value, date in words, issuer; what it was revised to, its series, sources, and ways to take it away.
import { useEffect, useRef } from 'preact/hooks';
import type { Figure } from '@/model/figure';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, figureStatus } from '@/panels/facts/warehouseWords';
import { type FigureLine, revisionsOf } from '@/selectors/figures/figureGroups';
import { FigureActions } from './FigureActions';

export interface FigureRowProps {
  readonly line: FigureLine;
  /** Id of the figure that an address or a search names; null for none. */
  readonly named: string | null;
}

export function FigureRow({ line, named }: FigureRowProps) {
  const messages = useTexts('opening');
  const texts = useTexts('figures');
  const row = useRef<HTMLDivElement>(null);
  const { all } = line;
  const shown = all.find(({ id }) => id === named);
  const lead = shown ?? line.lead;
  const { earlier, later } = revisionsOf(lead, all);
  const isNamed = shown !== undefined;
  useEffect(() => {
    if (isNamed) row.current?.scrollIntoView({ block: 'center' });
  }, [isNamed, named]);
  const kind = texts.definitions[lead.series ?? lead.definition ?? ''];
  return (
    <div ref={row} class={`figure-row${isNamed ? ' is-selected' : ''}`}>
      <dt>
        {texts.indicators[lead.indicator]}
        {kind !== undefined && <span class="quiet">{messages.formats.aside(kind)}</span>}
      </dt>
      <dd>
        <strong>{texts.value(lead)}</strong> <Origin figure={lead} />
        {earlier.map((figure) => (
          <span key={figure.id} class="figure-revision">
            {texts.publishedBefore(texts.value(figure))}
          </span>
        ))}
        {later.map((figure) => (
          <span key={figure.id} class="figure-revision">
            {texts.revisedTo(texts.value(figure))}
            {figure.confidence === 'memory' &&
              messages.formats.aside(messages.facts.confidences.memory)}
          </span>
        ))}
        <FigureActions figure={lead} all={all} />
        <Evidence figures={[lead, ...earlier, ...later]} />
        {all.length > 1 && (
          <details class="figure-source">
            <summary>{texts.wholeSeries(all.length)}</summary>
            <ul class="figure-series">
              {all.map((figure) => (
                <li key={figure.id}>
                  {texts.value(figure)} <Origin figure={figure} withStatus />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}

/** When and by whom. */
function Origin({ figure, withStatus = false }: { figure: Figure; withStatus?: boolean }) {
  const messages = useTexts('opening');
  const words = useTexts('warehouses');
  const { asOf, issuer } = figure;
  return (
    <span class="quiet">
      {[
        asOfText(asOf, words, messages),
        ...(withStatus ? figureStatus(figure, words, messages) : []),
        ...(issuer === null ? [] : [messages.formats.name(issuer)]),
      ].join(' · ')}
    </span>
  );
}

function Evidence({ figures }: { figures: readonly Figure[] }) {
  const messages = useTexts('opening');
  const texts = useTexts('figures');
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  const [first] = figures;
  return (
    <details class="figure-source">
      <summary>
        {texts.source}
        {first !== undefined && ` · ${messages.facts.confidences[first.confidence]}`}
      </summary>
      <ul class="source-list">
        {sources.map((id) => (
          <li key={id}>
            <SourceText id={id} />
          </li>
        ))}
      </ul>
      {figures
        .flatMap(({ note }) => (note === null ? [] : [note]))
        .map((note) => (
          <p key={note.en} class="quiet">
            {messages.formats.name(note)}
          </p>
        ))}
    </details>
  );
}
