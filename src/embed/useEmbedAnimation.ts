// Plays the years of `animate=2015..2020` once, when the embedded map is in sight; reduced motion shows the last.
import { useEffect } from 'preact/hooks';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { setPlaying, showYear } from '@/store/actions';
import type { YearRange } from '@/store/embedOptions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

/** Time that a year stands, milliseconds. */
const YEAR_DURATION = 1000;

export function useEmbedAnimation(): void {
  const store = useAtlasStore();
  const range = useAtlas((state) => state.embedOptions.animate);
  const hasData = useAtlas((state) => selectOverview(state) !== null);
  useEffect(() => {
    if (range === null || !hasData) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      showYear(store, range.to);
      return;
    }
    showYear(store, range.from);
    let stop = (): void => undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      stop = play(store, range);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [range, hasData, store]);
}

/** Ends at the last year, or as soon as somebody else changes the time. */
function play(store: ReturnType<typeof useAtlasStore>, range: YearRange): () => void {
  setPlaying(store, false);
  let own = store.getState().period;
  let year = range.from;
  const timer = setInterval(() => {
    const { period, playing } = store.getState();
    year += 1;
    if (period !== own || playing || year > range.to) {
      clearInterval(timer);
      return;
    }
    showYear(store, year);
    own = store.getState().period;
  }, YEAR_DURATION);
  return () => clearInterval(timer);
}
