// Plays the years of `animate=2015..2020` once, when the embedded map is in sight; reduced motion shows the last.
import { useEffect } from 'preact/hooks';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { playUntil, setPlaying, showYear } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

/** It plays as a reader plays: the button that pauses is the same. */
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
    const { period } = store.getState();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Somebody else has changed the time meanwhile.
      if (store.getState().period === period) playUntil(store, range.to);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      setPlaying(store, false);
    };
  }, [range, hasData, store]);
}
