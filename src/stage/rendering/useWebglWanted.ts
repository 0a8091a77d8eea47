// Whether the WebGL map may come: at once on the atlas's own page; embedded, once the map is in sight or touched.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';

const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const;

export function useWebglWanted(stage: RefObject<HTMLElement | null>): boolean {
  const isEmbedded = useAtlas((state) => state.embed);
  const [isWanted, setWanted] = useState(!isEmbedded);
  useEffect(() => {
    const element = stage.current;
    if (element === null || isWanted) return;
    const want = (): void => setWanted(true);
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
  }, [stage, isWanted]);
  return isWanted;
}
