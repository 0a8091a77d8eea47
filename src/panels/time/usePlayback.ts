// Playing: one year after the other, every year once, stopping at the newest, or where it is told to.
import { useEffect } from 'preact/hooks';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { setPlaying } from '@/store/playActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { stepTo } from './periodSteps';

export function usePlayback(): void {
  const store = useAtlasStore();
  const isPlaying = useAtlas((state) => state.playing);
  const speed = useAtlas((state) => state.playSpeed);
  const until = useAtlas((state) => state.playUntil);
  useEffect(() => {
    if (!isPlaying) return;
    const dataset = selectOverview(store.getState());
    if (dataset === null) return;
    const { firstYear } = dataset;
    const newestYear = Math.min(dataset.newestYear, until ?? dataset.newestYear);
    const show = (year: number): void =>
      stepTo(store, selectShownPeriod(store.getState()), year, firstYear);
    const shownYear = (): number => lastShownYear(selectShownPeriod(store.getState()));
    if (shownYear() >= newestYear) {
      // From the newest year a reader sees them all again; who says until when, has come there.
      if (until !== null) return setPlaying(store, false);
      show(firstYear);
    }
    const timer = setInterval(() => {
      // Nobody sees the years of a tab that is hidden.
      if (document.hidden) return;
      const next = shownYear() + 1;
      if (next <= newestYear) show(next);
      if (next >= newestYear) setPlaying(store, false);
    }, 1000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed, until, store]);
}
