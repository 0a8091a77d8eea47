// A name that opens what it names, and operators with their numbers of sites as such names.
import type { ComponentChildren } from 'preact';
import { useTexts } from '@/panels/facts/useTexts';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { Tally } from '@/selectors/warehouses/siteTallies';
import type { Selection } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export interface OpenButtonProps {
  readonly opens: Selection;
  readonly children: ComponentChildren;
}

export function OpenButton({ opens, children }: OpenButtonProps) {
  const store = useAtlasStore();
  return (
    <button type="button" class="link-button" onClick={() => select(store, opens)}>
      {children}
    </button>
  );
}

/** Nothing without any. */
export function OperatorTallies({
  heading,
  tallies,
}: {
  heading: string;
  tallies: readonly Tally[];
}) {
  const messages = useTexts('opening');
  const byId = useAtlas(selectWarehouseData)?.operatorById;
  if (tallies.length === 0) return null;
  return (
    <section class="warehouse-card warehouse-near">
      <h3>{heading}</h3>
      <ul class="open-list">
        {tallies.map(({ id, count }) => {
          const name = byId?.get(id)?.name;
          return (
            name !== undefined && (
              <li key={id}>
                <OpenButton opens={{ type: 'operator', id }}>
                  {messages.formats.name(name)}
                </OpenButton>{' '}
                <span class="legend-count">{count}</span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
