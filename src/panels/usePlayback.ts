// Playing: one year after the other, every year once, stopping at the newest.
import { useEffect } from 'preact/hooks';
import { lastShownYear, selectShownPeriod } from '@/selectors/shownPeriod';
import { setPlaying, showNewIn, showYear } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

/** Time that a year stands, milliseconds. */
const YEAR_DURATION = 900;

function show(store: AtlasStore, year: number): void {
  const period = selectShownPeriod(store.getState());
  if (period.type === 'in-force') showYear(store, year);
  else showNewIn(store, year - (period.to - period.from), year);
}

export function usePlayback(): void {
  const store = useAtlasStore();
  const isPlaying = useAtlas((state) => state.playing);
  useEffect(() => {
    if (!isPlaying) return;
    const { dataset } = store.getState();
    if (dataset === null) return;
    const { firstYear, newestYear } = dataset;
    const shownYear = (): number => lastShownYear(selectShownPeriod(store.getState()));
    if (shownYear() >= newestYear) show(store, firstYear);
    const timer = setInterval(() => {
      const next = shownYear() + 1;
      if (next <= newestYear) show(store, next);
      if (next >= newestYear) setPlaying(store, false);
    }, YEAR_DURATION);
    return () => clearInterval(timer);
  }, [isPlaying, store]);
}
