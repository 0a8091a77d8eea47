// The card beside the map: what is known of the selected place, zone, province or document.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { select } from '@/store/actions';
import type { SelectionType } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { DocumentDetails } from './DocumentDetails';
import { WarehouseDetails } from './lazyWarehouses';
import { PlaceDetails } from './PlaceDetails';
import { ProvinceDetails } from './ProvinceDetails';
import { useMessages } from './useMessages';

const CONTENTS: Readonly<Record<SelectionType, () => ComponentChildren>> = {
  place: () => <PlaceDetails />,
  zone: () => <PlaceDetails />,
  province: () => <ProvinceDetails />,
  document: () => <DocumentDetails />,
  warehouse: () => <WarehouseDetails />,
};

export function DetailsPanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas((state) => state.dataset !== null);
  const panel = useRef<HTMLElement>(null);
  const key = selection === null ? null : `${selection.type} ${selection.id}`;
  useEffect(() => {
    // A link that opens with details leaves the focus at the top of the page, a page around an embedded atlas keeps it.
    if (key === null || document.activeElement === document.body || !document.hasFocus()) return;
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [key]);
  if (selection === null || !hasData) return null;
  const close = (): void => {
    select(store, null);
    document.querySelector<HTMLElement>('.map-stage')?.focus({ preventScroll: true });
  };
  return (
    <aside
      ref={panel}
      class="details-panel"
      aria-label={messages.details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="details-close">
        <IconButton label={messages.close} onPress={close}>
          <Sign name="close" />
        </IconButton>
      </div>
      <div class="details-body">{CONTENTS[selection.type]()}</div>
    </aside>
  );
}
