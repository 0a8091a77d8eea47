// The zones of one kind that are in force, a row for each year in which some came.
import { groupBy } from '@/model/groupBy';
import { yearOf } from '@/model/partialDate';
import { KINDS, type ZoneKind } from '@/model/zoneKind';
import { whenText } from '@/panels/facts/whenText';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import type { AtlasState } from '@/store/atlasState';
import { textsOn } from '@/text/loadedTexts';
import { PLAIN_TEXTS } from './plainTexts';

export interface PlainTableProps {
  readonly state: AtlasState;
  readonly kind: ZoneKind;
  readonly year: number;
}

export function PlainTable({ state, kind, year }: PlainTableProps) {
  const messages = textsOn('opening', state.language);
  const zones = (selectDataset(state)?.zones ?? []).filter(
    (zone) => zone.kind === kind && statusAtEndOf(zone, year) !== 'absent',
  );
  if (zones.length === 0) return null;
  const byYear = [
    ...groupBy(zones, ({ designated }) => (designated === null ? null : yearOf(designated))),
  ].sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return (
    <table id={kind}>
      <caption>
        {PLAIN_TEXTS[state.language].caption(
          messages.kinds.names[kind].many,
          messages.kinds.inForce(whenText(year, state, messages), 0),
        )}
      </caption>
      <tbody>
        {byYear.map(([since, list]) => (
          <tr key={since}>
            <th scope="row">{since ?? messages.facts.dateUnknown}</th>
            <td>
              {list
                .map((zone) =>
                  messages.formats.name((KINDS[kind].isNamedByPlace ? zone.place : zone).name),
                )
                .join(messages.formats.listSeparator)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
