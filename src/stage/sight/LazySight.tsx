// The list of the marks in sight, loaded when it is first opened.
import { DetailsFrame } from '@/panels/details/DetailsFrame';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { setSightOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

const SightList = lazyPart('sight', ['sight', 'warehouses', 'details'], () =>
  import('./SightList').then((script) => script.SightList),
);

export function LazySight() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.sightOpen);
  if (!isOpen) return null;
  return (
    <DetailsFrame
      class="sight-panel"
      label={messages.stage.listInSight}
      close={() => setSightOpen(store, false)}
    >
      <SightList />
    </DetailsFrame>
  );
}
