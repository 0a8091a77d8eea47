// Measures the map for the store, and lets its marks and names settle from then on.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isSettled } from '@/selectors/view/framing';
import { measureMap } from '@/store/mapActions';
import { useAtlasStore } from '@/store/useAtlas';
import { keepSettled } from './keepSettled';

export function useMapSize(map: RefObject<HTMLElement | null>): void {
  const store = useAtlasStore();
  useLayoutEffect(() => {
    const element = map.current;
    if (element === null) return;
    const measure = (): void =>
      measureMap(store, { width: element.clientWidth, height: element.clientHeight });
    if (store.getState().mapSize === null) measure();
    let stopSettling = keepSettled(store);
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      measure();
      // Before anything is painted: where another size was foretold, marks and names follow at once.
      if (isFirst && !isSettled(store.getState())) {
        stopSettling();
        stopSettling = keepSettled(store);
      }
      isFirst = false;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      stopSettling();
    };
  }, [map, store]);
}
