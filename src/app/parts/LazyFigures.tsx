// The figures, loaded when they are first opened.
import { DetailsFrame } from '@/panels/details/DetailsFrame';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { FIGURES_HEADING } from '@/panels/figures/figuresHeading';
import { setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

const FiguresPanel = lazyPart(
  'figures',
  ['figures'],
  async () => (await import('@/panels/figures/FiguresPanel')).FiguresPanel,
);

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
