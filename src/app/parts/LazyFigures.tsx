// The figures, loaded when they are first opened.
import { useEffect, useState } from 'preact/hooks';
import { type Figure, NATIONAL_SCOPE } from '@/model/figure';
import { setFiguresOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

type FiguresModule = typeof import('@/panels/figures/FiguresPanel');

const FILES = ['data/indicators.csv', 'data/warehouse-totals.csv'] as const;

/** National figures only: counts by home province say where operators come from. */
async function loadFigures(): Promise<readonly Figure[]> {
  const { decodeFigures } = await import('@/loading/tableReading');
  const tables = await Promise.all(
    FILES.map(async (path) => {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
      return decodeFigures(await response.text());
    }),
  );
  const [indicators = [], totals = []] = tables;
  return [...indicators, ...totals.filter(({ scope }) => scope === NATIONAL_SCOPE)];
}

export function LazyFigures() {
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.figuresOpen && state.selection === null);
  const [loaded, setLoaded] = useState<FiguresModule | null>(null);
  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    import('@/panels/figures/FiguresPanel').then(setLoaded, () => setFiguresOpen(store, false));
  }, [isOpen, loaded, store]);
  return isOpen && loaded !== null ? <loaded.FiguresPanel loadFigures={loadFigures} /> : null;
}
