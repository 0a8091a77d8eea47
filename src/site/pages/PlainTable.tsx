// For readers without JavaScript: links to every year, and the table of what is in force.
import { KINDS, ZONE_KINDS } from '@/model/zoneKind';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { opening as en } from '@/text/opening/en';
import { table } from '@/text/table/en';

export function PlainTable({ state }: { state: AtlasState }) {
  const messages = en;
  const dataset = selectDataset(state);
  if (dataset === null) return null;
  const year = lastShownYear(selectShownPeriod(state));
  const years = Array.from(
    { length: dataset.newestYear - dataset.firstYear + 1 },
    (_, index) => dataset.firstYear + index,
  );
  return (
    <section class="plain">
      <p>{messages.page.noScript}</p>
      <nav aria-label={messages.time.year}>
        {years.map((each) => (
          <span key={each}>
            {each === year ? <strong>{each}</strong> : <a href={`${each}.html`}>{each}</a>}{' '}
          </span>
        ))}
      </nav>
      {ZONE_KINDS.map((kind) => {
        const zones = dataset.zones.filter(
          (zone) => zone.kind === kind && statusAtEndOf(zone, year) !== 'absent',
        );
        return (
          <table key={kind}>
            <caption>
              {messages.kinds.names[kind].many}, {messages.kinds.inForceAtEndOf(year, 0)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{table.zoneColumns.name}</th>
                <th scope="col">{table.zoneColumns.province}</th>
                <th scope="col">{table.zoneColumns.designated}</th>
              </tr>
            </thead>
            <tbody>
              {zones.map((zone) => (
                <tr key={zone.id}>
                  <th scope="row">{(KINDS[kind].isNamedByPlace ? zone.place : zone).name.en}</th>
                  <td>{zone.place.province.name.en}</td>
                  <td>{zoneDateText(zone, messages)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </section>
  );
}
