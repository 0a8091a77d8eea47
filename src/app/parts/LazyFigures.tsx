// The figures, loaded when they are first opened.
import { DetailsFrame } from '@/panels/details/DetailsFrame';
import { useTexts } from '@/panels/facts/useTexts';
import { FIGURES_HEADING } from '@/panels/figures/figuresHeading';
import { FiguresPanel } from '@/panels/figures/lazyFigures';
import { setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function LazyFigures() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.side.type === 'figures');
  if (!isOpen) return null;
  return (
    <DetailsFrame
      class="figures-panel"
      label={messages.page.figuresButton}
      headingId={FIGURES_HEADING}
      close={() => setFiguresOpen(store, false)}
    >
      <FiguresPanel />
    </DetailsFrame>
  );
}
