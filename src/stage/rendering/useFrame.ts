// Places a frame of the map, in the units of which its points stand, where the camera has it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { selectCamera } from '@/selectors/view/framing';
import { useAtlasStore } from '@/store/useAtlas';
import { frameRectangle } from '@/svgmap/frame';

/**
 * The element to place. A map on the move moves it, and draws nothing anew; before the map is measured the style
 * sheet places it, to the same effect.
 */
export function useFrame(): RefObject<HTMLDivElement | null> {
  const store = useAtlasStore();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let placed: readonly unknown[] = [];
    const follow = (): void => {
      const state = store.getState();
      const { mapSize } = state;
      const camera = selectCamera(state);
      if (mapSize === null || (placed[0] === camera && placed[1] === mapSize)) return;
      placed = [camera, mapSize];
      if (frame.current !== null) place(frame.current, frameRectangle(camera, mapSize));
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return frame;
}

function place({ style }: HTMLElement, rectangle: ReturnType<typeof frameRectangle>): void {
  // Moved so, a map on the move lays nothing out anew, and no browser takes it for a page that jumps.
  style.left = '0';
  style.top = '0';
  style.transform = `translate(${rectangle.left}px, ${rectangle.top}px)`;
  style.width = `${rectangle.width}px`;
  style.height = `${rectangle.height}px`;
}
