// The figures of the shown year: what was published then, what it was revised to, with sources.
import { useEffect, useRef } from 'preact/hooks';
import { focusHeading } from '@/panels/details/focusHeading';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { Failed, Pending } from '@/panels/facts/Pending';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { loadedValue } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectKindCounts } from '@/selectors/zones/counts';
import { type FigureHistory, figuresOfYear } from '@/selectors/zones/figures';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { FIGURES_HEADING } from './figuresHeading';
import { TradeChart } from './TradeChart';

export function FiguresPanel() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const texts = useTexts('figures');
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const pilotZones = useAtlas(selectKindCounts)['comprehensive-pilot-zone'];
  const figures = useAtlas((state) => loadedValue(state.resources.figures));
  useEffect(() => {
    wantResource(store, 'sources');
    wantResource(store, 'figures');
  }, [store]);
  const heading = useRef<HTMLElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  const histories = figures === null ? [] : figuresOfYear(figures, year);
  return (
    <>
      <header ref={heading} class="details-header">
        <h2 id={FIGURES_HEADING} tabIndex={-1}>
          {texts.heading(year)}
        </h2>
      </header>
      <p class="figure-zones">
        <KindSwatch kind="comprehensive-pilot-zone" />{' '}
        {messages.kinds.countOf(pilotZones.zones, 'comprehensive-pilot-zone')}
        {pilotZones.added > 0 && (
          <span class="quiet">
            {' '}
            (+{messages.formats.number(pilotZones.added)} {messages.kinds.newColumn})
          </span>
        )}
      </p>
      <Pending resource="figures" />
      {figures !== null && histories.length === 0 && <p class="quiet">{texts.empty(year)}</p>}
      <dl class="figure-list">
        {histories.map((history) => (
          <FigureRow key={history.first.id} history={history} />
        ))}
      </dl>
      {year === 2020 && histories.length > 0 && <p class="quiet">{texts.article}</p>}
      {figures !== null && <TradeChart figures={figures} year={year} />}
      <Failed resource="sources" />
    </>
  );
}

function FigureRow({ history }: { history: FigureHistory }) {
  const messages = useTexts('opening');
  const texts = useTexts('figures');
  const { first, revisions } = history;
  const all = [first, ...revisions];
  const sources = [...new Set(all.flatMap((figure) => figure.sources))];
  return (
    <div class="figure-row">
      <dt>
        {texts.indicators[first.indicator]}
        {first.asOf.length > 4 && <span class="quiet"> {first.asOf}</span>}
      </dt>
      <dd>
        <strong>{texts.value(first)}</strong>
        {revisions.map((figure) => (
          <span key={figure.id} class="figure-revision">
            {texts.revisedTo(texts.value(figure))}
            {figure.confidence === 'memory' && ` (${messages.facts.confidences.memory})`}
          </span>
        ))}
        <details class="figure-source">
          <summary>
            {texts.source} · {messages.facts.confidences[first.confidence]}
          </summary>
          <ul class="source-list">
            {sources.map((id) => (
              <li key={id}>
                <SourceText id={id} />
              </li>
            ))}
          </ul>
          {all
            .flatMap(({ note }) => (note === null ? [] : [note]))
            .map((note) => (
              <p key={note.en} class="quiet">
                {messages.formats.name(note)}
              </p>
            ))}
        </details>
      </dd>
    </div>
  );
}
