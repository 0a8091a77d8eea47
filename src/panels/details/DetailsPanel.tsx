// The card beside the map: what is known of the selected place, zone, province or document.

import { useEffect, useState } from 'preact/hooks';
import { focusDetails } from '@/panels/facts/focusDetails';
import { useMessages } from '@/panels/facts/useMessages';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

type Contents = typeof import('./detailsContents').DETAILS_CONTENTS;

export function DetailsPanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas((state) => selectDataset(state) !== null);
  const [contents, setContents] = useState<Contents | 'failed' | null>(null);
  const isWanted = selection !== null && hasData;
  useEffect(() => {
    if (!isWanted || contents !== null) return;
    import('./detailsContents').then(
      (module) => setContents(module.DETAILS_CONTENTS),
      () => setContents('failed'),
    );
  }, [isWanted, contents]);
  const isLoaded = contents !== null;
  const key = selection === null ? null : `${selection.type} ${selection.id}`;
  useEffect(() => {
    if (key !== null && isLoaded) focusDetails();
  }, [key, isLoaded]);
  if (selection === null || !hasData) return null;
  const close = (): void => {
    select(store, null);
    document.querySelector<HTMLElement>('.map-stage')?.focus({ preventScroll: true });
  };
  return (
    <aside
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
      <div class="details-body">
        {contents === 'failed' ? (
          <button type="button" class="link-button" onClick={() => setContents(null)}>
            {messages.tryAgain}
          </button>
        ) : (
          (contents?.[selection.type]() ?? messages.loading)
        )}
      </div>
    </aside>
  );
}
