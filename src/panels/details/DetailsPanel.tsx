// The card beside the map: what is known of the selected place, zone, province or document.

import { lazyPart } from '@/panels/facts/lazyPart';
import { Failed } from '@/panels/facts/Pending';
import { useMessages } from '@/panels/facts/useMessages';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { DetailsFrame } from './DetailsFrame';

const DetailsContents = lazyPart('details', async () => {
  return (await import('./DetailsContents')).DetailsContents;
});

export function DetailsPanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas((state) => selectDataset(state) !== null);
  if (selection === null || !hasData) return null;
  const close = (): void => {
    select(store, null);
    document.querySelector<HTMLElement>('.map-stage')?.focus({ preventScroll: true });
  };
  return (
    <DetailsFrame label={messages.details} close={close}>
      <DetailsContents selection={selection} />
      <Failed resource="sources" />
    </DetailsFrame>
  );
}
