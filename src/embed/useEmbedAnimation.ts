// Plays the years of `animate=2015..2020` once, when the embedded map is in sight; reduced motion shows the last.
import { useEffect } from 'preact/hooks';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { isSamePeriod } from '@/store/address/urlState';
import { playUntil, setPlaying } from '@/store/playActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { showYear } from '@/store/yearActions';

/** It plays as a reader plays: the button that pauses is the same. */
export function useEmbedAnimation(): void {
  const store = useAtlasStore();
  // Numbers, for a message to the frame makes the options anew.
  const from = useAtlas((state) => state.embedOptions.animate?.from ?? null);
  const to = useAtlas((state) => state.embedOptions.animate?.to ?? null);
  const hasData = useAtlas((state) => selectOverview(state) !== null);
  useEffect(() => {
    if (from === null || to === null || !hasData) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      showYear(store, to);
      return;
    }
    showYear(store, from);
    const { period } = store.getState();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Somebody else has changed the time meanwhile.
      if (isSamePeriod(store.getState().period, period)) playUntil(store, to);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      setPlaying(store, false);
    };
  }, [from, to, hasData, store]);
}
