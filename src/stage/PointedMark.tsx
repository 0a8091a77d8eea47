// What the pointer or the keyboard points at; the words for it come when either is first on the map.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useMapPointer } from '@/stage/moving/useMapPointer';

const PointedWords = lazyPart(
  'details',
  [],
  async () => (await import('./PointedWords')).PointedWords,
  { isSilent: true },
);

const ARRIVALS = ['pointerenter', 'pointerdown', 'focusin'] as const;

export function PointedMark({ map }: { map: RefObject<HTMLElement | null> }) {
  const stack = useMapPointer(map);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const element = map.current;
    if (element === null) return;
    const want = (): void => setWanted(true);
    for (const arrival of ARRIVALS) element.addEventListener(arrival, want, { once: true });
    return () => {
      for (const arrival of ARRIVALS) element.removeEventListener(arrival, want);
    };
  }, [map]);
  return isWanted ? <PointedWords stack={stack} /> : null;
}
