// A row that opens what it is about when its name is pressed; the selected one is marked and in sight.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isSameSelection } from '@/model/view/side';
import type { Selection } from '@/store/atlasState';
import { hover, select } from '@/store/selectionActions';
import { useAtlasStore } from '@/store/useAtlas';

export interface TableRowProps {
  readonly name: string;
  readonly note?: ComponentChildren;
  readonly opens: Selection;
  /** What the map marks while the pointer is on the row. */
  readonly hovers: Selection;
  readonly isSelected: boolean;
  /** The cells after the first. */
  readonly children: ComponentChildren;
}

export function TableRow({ name, note, opens, hovers, isSelected, children }: TableRowProps) {
  const store = useAtlasStore();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  // A row that goes while the pointer is on it is never left.
  useEffect(
    () => () => {
      const { hovered } = store.getState();
      if (isSameSelection(hovered, hovers)) hover(store, null);
    },
    [store, hovers.type, hovers.id],
  );
  return (
    <tr
      ref={row}
      class={isSelected ? 'is-selected' : ''}
      onPointerEnter={() => hover(store, hovers)}
      onPointerLeave={() => hover(store, null)}
    >
      <th scope="row">
        <button
          type="button"
          class="row-button"
          aria-pressed={isSelected}
          onClick={() => select(store, opens)}
        >
          {name}
        </button>
        {note}
      </th>
      {children}
    </tr>
  );
}
