// Whether the WebGL map may come: at once on the atlas's own page, after what its address opens beside the map;
// embedded, once the map is in sight or touched.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForGlMap } from '@/loading/glMapScript';
import { opensZones } from '@/loading/opensZones';
import { selectedIn } from '@/model/view/side';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const;

export function useWebglWanted(stage: RefObject<HTMLElement | null>): boolean {
  const isEmbedded = useAtlas((state) => state.embed);
  const store = useAtlasStore();
  const [isWanted, setWanted] = useState(() => {
    const state = store.getState();
    return !isEmbedded && !opensZones({ selection: selectedIn(state), view: state.view });
  });
  useEffect(() => {
    const element = stage.current;
    if (element === null || isWanted) return;
    const want = (): void => setWanted(true);
    if (!isEmbedded) {
      const come = (): void => {
        // On its way before its turn to start.
        askForGlMap();
        want();
      };
      import('@/loading/loaders')
        .then((script) => script.whenOpenedReceived(store))
        .then(come, come);
      return;
    }
    // A frame that is hidden or has no size yet intersects nothing until it is shown.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) want();
    });
    observer.observe(element);
    for (const touch of TOUCHES) element.addEventListener(touch, want);
    return () => {
      observer.disconnect();
      for (const touch of TOUCHES) element.removeEventListener(touch, want);
    };
  }, [stage, store, isEmbedded, isWanted]);
  return isWanted;
}
