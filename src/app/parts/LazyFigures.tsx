// The figures, loaded when they are first opened.
import { useEffect, useState } from 'preact/hooks';
import { setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

type FiguresModule = typeof import('@/panels/figures/FiguresPanel');

export function LazyFigures() {
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.figuresOpen && state.selection === null);
  const [loaded, setLoaded] = useState<FiguresModule | null>(null);
  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    import('@/panels/figures/FiguresPanel').then(setLoaded, () => setFiguresOpen(store, false));
  }, [isOpen, loaded, store]);
  return isOpen && loaded !== null ? <loaded.FiguresPanel /> : null;
}
