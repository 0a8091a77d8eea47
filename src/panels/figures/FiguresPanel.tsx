// The figures in groups, each line led by the newest that is sure by the shown year.
import { useEffect, useRef } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { focusHeading } from '@/panels/details/focusHeading';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { figureGroups } from '@/selectors/figures/figureGroups';
import { pilotZonesAt } from '@/selectors/figures/pilotZones';
import { loadedValue, selectOverview } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { ALL_FIGURES } from '@/store/atlasState';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { FigureRow } from './FigureRow';
import { TradeChart } from './TradeChart';
import './figures.css';
import './lines.css';

export function FiguresPanel() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const texts = useTexts('figures');
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const pilotZones = pilotZonesAt(useAtlas(selectOverview), year);
  const figures = useAtlas((state) => loadedValue(state.resources.figures));
  const named = useAtlas((state) => {
    const selection = selectedIn(state);
    return selection?.type === 'figure' ? selection.id : null;
  });
  useEffect(() => {
    wantResource(store, 'sources');
    wantResource(store, 'figures');
  }, [store]);
  const isNone =
    named !== null && named !== ALL_FIGURES.id && figures?.every(({ id }) => id !== named) === true;
  useEffect(() => {
    if (isNone) console.warn(`${ATLAS_NAME}: figure="${named}" is not in the data: all are shown`);
  }, [isNone, named]);
  const heading = useRef<HTMLElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  const groups = figures === null ? [] : figureGroups(figures, year);
  return (
    <>
      <header ref={heading} class="details-header">
        <h2 tabIndex={-1}>{texts.heading(year)}</h2>
        <p class="quiet">{texts.newestNote(year)}</p>
      </header>
      {pilotZones !== null && (
        <p class="figure-zones">
          <KindSwatch kind="comprehensive-pilot-zone" />{' '}
          {messages.kinds.countOf(pilotZones.inForce, 'comprehensive-pilot-zone')}
          {pilotZones.added > 0 && (
            <span class="quiet"> {texts.newZones(messages.formats.number(pilotZones.added))}</span>
          )}
        </p>
      )}
      <Pending resource="figures" />
      {figures !== null && groups.length === 0 && <p class="quiet">{texts.empty(year)}</p>}
      {groups.map(({ group, lines }) => (
        <section key={group} class="figure-group">
          <h3>{texts.groups[group]}</h3>
          <dl class="figure-list">
            {lines.map((line) => (
              <FigureRow key={line.id} line={line} named={named} />
            ))}
          </dl>
          {group === 'trade' && figures !== null && <TradeChart figures={figures} year={year} />}
        </section>
      ))}
      {year === 2020 && groups.length > 0 && <p class="quiet">{texts.article}</p>}
    </>
  );
}
