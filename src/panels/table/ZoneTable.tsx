// All shown zones as a table: the same filter as the map.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Zone } from '@/model/zone';
import { useTexts } from '@/panels/facts/useTexts';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { ZONE_COLUMNS, ZONE_GROUPINGS, zoneTable } from '@/selectors/rows/zoneTable';
import { selectShownZones } from '@/selectors/zones/shownZones';
import { useAtlas } from '@/store/useAtlas';
import { SortedTable } from './SortedTable';
import { ZoneRow } from './ZoneRow';

export function ZoneTable({ close }: { close: ComponentChildren }) {
  const messages = useTexts('opening');
  const evidence = useTexts('evidence');
  const texts = useTexts('table');
  const zones = useAtlas(selectShownZones);
  const subject = useMemo(() => zoneTable(messages.formats.name), [messages]);
  const cellsOf = (zone: Zone): readonly string[] => [
    messages.formats.name(zone.name),
    messages.kinds.names[zone.kind].one,
    messages.formats.name(zone.place.name),
    messages.formats.name(zone.place.province.name),
    // Machines read a date best as it is; one that is in doubt says so.
    zone.designated !== null && zone.dateConfidence !== 'memory'
      ? zone.designated
      : zoneDateText(zone, messages),
    zone.document ?? evidence.documentUnknown,
    messages.facts.confidences[zone.confidence],
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
