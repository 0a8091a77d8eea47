// The card beside the map: what is known of what is selected, whatever it is.
import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { lazyPart } from '@/panels/facts/lazyPart';
import { Failed, Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { isOfWarehouses } from '@/selectors/warehouses/warehouseScene';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { DetailsFrame } from './DetailsFrame';
import { focusHeading } from './focusHeading';

const DetailsContents = lazyPart('details', ['details', 'evidence'], () =>
  import('./DetailsContents').then((script) => script.DetailsContents),
);

export interface DetailsPanelProps {
  /** Where its element is told; holds nothing while the panel is closed. */
  readonly panel: RefObject<HTMLElement | null>;
}

export function DetailsPanel({ panel }: DetailsPanelProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const side = useAtlas((state) => state.side);
  const isOfFigures = useAtlas((state) => selectedIn(state)?.type === 'figure');
  const isKnown = useAtlas(
    (state) =>
      // A list of sites needs no zones, which a frame may never ask for.
      isOfFigures ||
      state.side.type === 'sites' ||
      isOfWarehouses(state) ||
      selectDataset(state) !== null,
  );
  const focus = useCallback(() => focusHeading(panel.current), [panel]);
  if (side.type === 'none') return null;
  const label = messages.page[isOfFigures ? 'figuresButton' : 'details'];
  return (
    <DetailsFrame label={label} close={() => select(store, null)} panel={panel}>
      {isKnown ? (
        <DetailsContents side={side} onKnown={focus} />
      ) : (
        <>
          <DetailsContents.Ahead />
          <Pending resource="zones" />
        </>
      )}
      <Failed resource="sources" />
    </DetailsFrame>
  );
}
