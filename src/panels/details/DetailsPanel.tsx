// The card beside the map: what is known of the selected place, zone, province or document.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/panels/facts/useMessages';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { focusHeading } from './focusHeading';

type Contents = typeof import('./detailsContents').DETAILS_CONTENTS;

export interface DetailsPanelProps {
  /** Where its element is told; holds nothing while the panel is closed. */
  readonly panel: RefObject<HTMLElement | null>;
  /** The map, which has the keyboard after the panel. */
  readonly map: RefObject<HTMLElement | null>;
}

export function DetailsPanel({ panel, map }: DetailsPanelProps) {
  const messages = useMessages();
  const store = useAtlasStore();
  const selection = useAtlas((state) => state.selection);
  const hasData = useAtlas((state) => state.dataset !== null);
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
  const focus = useCallback(() => focusHeading(panel.current), [panel]);
  useEffect(() => {
    if (key !== null && isLoaded) focus();
  }, [key, isLoaded, focus]);
  if (selection === null || !hasData) return null;
  const close = (): void => {
    select(store, null);
    map.current?.focus({ preventScroll: true });
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
      <div class="details-body">
        {contents === 'failed' ? (
          <button type="button" class="link-button" onClick={() => setContents(null)}>
            {messages.tryAgain}
          </button>
        ) : (
          (contents?.[selection.type](focus) ?? messages.loading)
        )}
      </div>
    </aside>
  );
}
