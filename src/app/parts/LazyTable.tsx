// The table, loaded when it is first opened.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lazyPart } from '@/panels/facts/lazyPart';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { NeedsZones } from './NeedsZones';

function Frame({ children }: { children: ComponentChildren }) {
  return <div class="table-panel table-empty">{children}</div>;
}

const TablePanel = lazyPart(
  'table',
  ['table', 'warehouses', 'evidence'],
  () => import('@/panels/table/TablePanel').then((script) => script.TablePanel),
  { Frame },
);

export function LazyTable() {
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.view !== 'map');
  // The table may cover it, and then it has the focus no more.
  const opener = useRef<Element | null>(null);
  if (!isOpen) opener.current = null;
  else opener.current ??= document.activeElement;
  useEffect(() => {
    if (isOpen) wantResource(store, 'sources');
  }, [isOpen, store]);
  if (!isOpen) return null;
  return (
    <NeedsZones Frame={Frame} part={TablePanel}>
      <TablePanel opener={opener.current} />
    </NeedsZones>
  );
}
