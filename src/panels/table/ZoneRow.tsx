// One zone as a row.
import { selectedIn } from '@/model/view/side';
import type { Zone } from '@/model/zone';
import { KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { useAtlas } from '@/store/useAtlas';
import { TableRow } from './TableRow';

export function ZoneRow({ zone }: { zone: Zone }) {
  const messages = useTexts('opening');
  const evidence = useTexts('evidence');
  const isSelected = useAtlas((state) => {
    const selection = selectedIn(state);
    if (selection?.type === 'zone') return selection.id === zone.id;
    return selection?.type === 'place' && selection.id === zone.place.id;
  });
  // A zone that is named by its place has no other name to say.
  const { isNamedByPlace } = KINDS[zone.kind];
  const place = messages.formats.name(zone.place.name);
  return (
    <TableRow
      name={isNamedByPlace ? place : messages.formats.name(zone.name)}
      opens={{ type: 'zone', id: zone.id }}
      hovers={{ type: 'place', id: zone.place.id }}
      isSelected={isSelected}
    >
      <td class="column-kind">
        <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />{' '}
        {messages.kinds.names[zone.kind].one}
      </td>
      <td>{isNamedByPlace ? '' : place}</td>
      <td>{messages.formats.name(zone.place.province.name)}</td>
      <td class="column-designated">{zoneDateText(zone, messages)}</td>
      <td class="column-document">
        {zone.document === null ? (
          <span class="quiet">{evidence.documentUnknown}</span>
        ) : (
          <SourceText id={zone.document} isShort />
        )}
      </td>
      <td class={`confidence is-${zone.confidence}`}>
        {messages.facts.confidences[zone.confidence]}
      </td>
    </TableRow>
  );
}
