// One zone as a row; pressing its name opens it, and the selected one is marked.
import { useEffect, useRef } from 'preact/hooks';
import type { Zone } from '@/model/zone';
import { KindSwatch } from '@/panels/KindSwatch';
import { SourceText } from '@/panels/SourceText';
import { useMessages } from '@/panels/useMessages';
import { zoneDateText } from '@/panels/zoneDateText';
import { hover, select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function TableRow({ zone }: { zone: Zone }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const row = useRef<HTMLTableRowElement>(null);
  const isSelected = useAtlas(
    ({ selection }) =>
      selection !== null &&
      ((selection.type === 'zone' && selection.id === zone.id) ||
        (selection.type === 'place' && selection.id === zone.place.id)),
  );
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <tr
      ref={row}
      class={isSelected ? 'is-selected' : ''}
      onPointerEnter={() => hover(store, { type: 'place', id: zone.place.id })}
      onPointerLeave={() => hover(store, null)}
    >
      <th scope="row">
        <button
          type="button"
          class="row-button"
          aria-pressed={isSelected}
          onClick={() => select(store, { type: 'zone', id: zone.id })}
        >
          {messages.name(zone.name)}
        </button>
      </th>
      <td class="column-kind">
        <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />{' '}
        {messages.kinds[zone.kind].one}
      </td>
      <td>{messages.name(zone.place.name)}</td>
      <td>{messages.name(zone.place.province.name)}</td>
      <td class="column-designated">{zoneDateText(zone, messages)}</td>
      <td>{zone.document !== null && <SourceText id={zone.document} isShort />}</td>
      <td class={`confidence is-${zone.confidence}`}>{messages.confidences[zone.confidence]}</td>
    </tr>
  );
}
