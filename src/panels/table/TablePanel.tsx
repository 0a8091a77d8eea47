// All shown zones as a table: the same filter as the map, sorted, grouped, copied.
import { useMemo, useState } from 'preact/hooks';
import { useMessages } from '@/panels/useMessages';
import { selectShownZones } from '@/selectors/shownZones';
import {
  arrangeTable,
  TABLE_COLUMNS,
  TABLE_GROUPINGS,
  type TableColumn,
  type TableOrder,
} from '@/selectors/tableRows';
import { setView } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { TABLE_MESSAGES } from '@/text/tableText';
import { IconButton } from '@/ui/IconButton';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { Sign } from '@/ui/Sign';
import { CopyTable } from './CopyTable';
import { TableRow } from './TableRow';

const OPENING_ORDER: TableOrder = { column: 'designated', isDescending: false, grouping: 'none' };

export function TablePanel() {
  const messages = useMessages();
  const texts = TABLE_MESSAGES[useAtlas((state) => state.language)];
  const store = useAtlasStore();
  const zones = useAtlas(selectShownZones);
  const [order, setOrder] = useState(OPENING_ORDER);
  const groups = useMemo(() => {
    const collator = new Intl.Collator(messages.tag);
    return arrangeTable(zones, order, messages.name, collator.compare);
  }, [zones, order, messages]);
  const sortBy = (column: TableColumn): void =>
    setOrder((before) => ({
      ...before,
      column,
      isDescending: before.column === column && !before.isDescending,
    }));
  return (
    <section class="table-panel" aria-label={texts.heading}>
      <header class="table-header">
        <p>
          <strong>{texts.rows(zones.length)}</strong>
        </p>
        <SegmentedChoice
          name="grouping"
          legend={texts.groupedBy}
          value={order.grouping}
          options={TABLE_GROUPINGS.map((value) => ({
            value,
            label: texts.groupings[value],
          }))}
          onChoose={(grouping) => setOrder((before) => ({ ...before, grouping }))}
        />
        <CopyTable groups={groups} texts={texts} />
        <IconButton label={texts.backToMap} onPress={() => setView(store, 'map')}>
          <Sign name="close" />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label={texts.heading}>
        <table>
          <thead>
            <tr>
              {TABLE_COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={`column-${column}`}
                  aria-sort={
                    order.column === column
                      ? order.isDescending
                        ? 'descending'
                        : 'ascending'
                      : 'none'
                  }
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {texts.columns[column]}
                    <span class="sort-sign" aria-hidden="true">
                      {order.column === column ? (order.isDescending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.heading !== null && (
                <tr class="table-group">
                  <th colSpan={TABLE_COLUMNS.length} scope="rowgroup">
                    {messages.name(group.heading)}{' '}
                    <span class="quiet">{messages.number(group.zones.length)}</span>
                  </th>
                </tr>
              )}
              {group.zones.map((zone) => (
                <TableRow key={zone.id} zone={zone} />
              ))}
            </tbody>
          ))}
        </table>
        {zones.length === 0 && <p class="table-empty">{texts.empty}</p>}
      </section>
    </section>
  );
}
