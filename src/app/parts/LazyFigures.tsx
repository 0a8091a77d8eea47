// The figures, loaded when they are first opened.

import type { ComponentChildren } from 'preact';
import { DetailsFrame } from '@/panels/details/DetailsFrame';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

function Frame({ children }: { children: ComponentChildren }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  return (
    <DetailsFrame
      class="figures-panel"
      label={messages.page.figuresButton}
      close={() => setFiguresOpen(store, false)}
    >
      {children}
    </DetailsFrame>
  );
}

const FiguresPanel = lazyPart(
  'figures',
  ['figures'],
  async () => (await import('@/panels/figures/FiguresPanel')).FiguresPanel,
  { Frame },
);

export function LazyFigures() {
  const isOpen = useAtlas((state) => state.side.type === 'figures');
  return isOpen ? <FiguresPanel /> : null;
}
