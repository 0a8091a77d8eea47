// The figures of the shown year: what was published then, what it was revised to, with sources.
import { useEffect, useState } from 'preact/hooks';
import type { Figure } from '@/model/figure';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceText } from '@/panels/facts/SourceText';
import { useMessages } from '@/panels/facts/useMessages';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectKindCounts } from '@/selectors/zones/counts';
import { type FigureHistory, figuresOfYear } from '@/selectors/zones/figures';
import { requestSources, setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { FIGURES_MESSAGES } from '@/text/figuresText';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { TradeChart } from './TradeChart';

export interface FiguresPanelProps {
  readonly loadFigures: () => Promise<readonly Figure[]>;
}

export function FiguresPanel({ loadFigures }: FiguresPanelProps) {
  const messages = useMessages();
  const store = useAtlasStore();
  const texts = FIGURES_MESSAGES[useAtlas((state) => state.language)];
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const pilotZones = useAtlas(selectKindCounts)['comprehensive-pilot-zone'];
  const [figures, setFigures] = useState<readonly Figure[] | 'failed' | null>(null);
  useEffect(() => {
    requestSources(store);
    if (figures === null) loadFigures().then(setFigures, () => setFigures('failed'));
  }, [store, loadFigures, figures]);
  const histories = Array.isArray(figures) ? figuresOfYear(figures, year) : [];
  return (
    <aside
      class="details-panel figures-panel"
      aria-label={texts.heading(year)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setFiguresOpen(store, false);
      }}
    >
      <div class="details-close">
        <IconButton label={messages.close} onPress={() => setFiguresOpen(store, false)}>
          <Sign name="close" />
        </IconButton>
      </div>
      <div class="details-body">
        <header class="details-header">
          <h2 tabIndex={-1}>{texts.heading(year)}</h2>
        </header>
        <p class="figure-zones">
          <KindSwatch kind="comprehensive-pilot-zone" />{' '}
          {messages.countOf(pilotZones.zones, 'comprehensive-pilot-zone')}
          {pilotZones.added > 0 && (
            <span class="quiet">
              {' '}
              (+{messages.number(pilotZones.added)} {messages.newColumn})
            </span>
          )}
        </p>
        {figures === 'failed' && (
          <p role="alert">
            {texts.failed}{' '}
            <button type="button" class="link-button" onClick={() => setFigures(null)}>
              {messages.tryAgain}
            </button>
          </p>
        )}
        {figures === null && <p class="quiet">{messages.loading}</p>}
        {Array.isArray(figures) && histories.length === 0 && (
          <p class="quiet">{texts.empty(year)}</p>
        )}
        <dl class="figure-list">
          {histories.map((history) => (
            <FigureRow key={history.first.id} history={history} />
          ))}
        </dl>
        {year === 2020 && histories.length > 0 && <p class="quiet">{texts.article}</p>}
        {Array.isArray(figures) && <TradeChart figures={figures} year={year} />}
      </div>
    </aside>
  );
}

function FigureRow({ history }: { history: FigureHistory }) {
  const messages = useMessages();
  const texts = FIGURES_MESSAGES[useAtlas((state) => state.language)];
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
            {figure.confidence === 'memory' && ` (${messages.confidences.memory})`}
          </span>
        ))}
        <details class="figure-source">
          <summary>
            {texts.source} · {messages.confidences[first.confidence]}
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
              <p key={note} class="quiet" lang="en">
                {note}
              </p>
            ))}
        </details>
      </dd>
    </div>
  );
}
