// All shown zones as a table: the same filter as the map.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Zone } from '@/model/zone';
import { useMessages } from '@/panels/facts/useMessages';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { ZONE_COLUMNS, ZONE_GROUPINGS, zoneTable } from '@/selectors/rows/zoneTable';
import { selectShownZones } from '@/selectors/zones/shownZones';
import { useAtlas } from '@/store/useAtlas';
import { TABLE_MESSAGES } from '@/text/tableText';
import { SortedTable } from './SortedTable';
import { ZoneRow } from './ZoneRow';

export function ZoneTable({ close }: { close: ComponentChildren }) {
  const messages = useMessages();
  const texts = TABLE_MESSAGES[useAtlas((state) => state.language)];
  const zones = useAtlas(selectShownZones);
  const subject = useMemo(() => zoneTable(messages.name), [messages]);
  const cellsOf = (zone: Zone): readonly string[] => [
    messages.name(zone.name),
    messages.kinds[zone.kind].one,
    messages.name(zone.place.name),
    messages.name(zone.place.province.name),
    zone.designated ?? zoneDateText(zone, messages),
    zone.document ?? '',
    messages.confidences[zone.confidence],
  ];
  return (
    <SortedTable
      label={texts.headings.zones}
      name="zones"
      count={texts.rows(zones.length)}
      rows={zones}
      subject={subject}
      columns={ZONE_COLUMNS}
      columnNames={texts.zoneColumns}
      groupings={ZONE_GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
      openingOrder={{ column: 'designated', isDescending: false, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(zone) => <ZoneRow key={zone.id} zone={zone} />}
      empty={texts.empty}
      close={close}
    />
  );
}
