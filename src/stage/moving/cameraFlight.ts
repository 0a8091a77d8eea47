// Moves the store's camera smoothly; both maps follow it. Reduced motion jumps.
import type { Camera } from '@/model/camera';
import { moveCamera } from '@/store/actions';
import type { LinkedState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';

const DURATION = 320;

let running = 0;

export function stopFlight(): void {
  cancelAnimationFrame(running);
}

/** Flies from one camera to another. `arrive`: what it ends in, where that is a framing. */
export function flyCamera(
  store: AtlasStore,
  from: Camera,
  to: Camera,
  arrive: LinkedState['camera'] = to,
): void {
  stopFlight();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    moveCamera(store, arrive);
    return;
  }
  const start = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, (now - start) / DURATION);
    if (share >= 1) {
      moveCamera(store, arrive);
      return;
    }
    const eased = 1 - (1 - share) ** 3;
    const mix = (a: number, b: number): number => a + (b - a) * eased;
    moveCamera(store, {
      longitude: mix(from.longitude, to.longitude),
      latitude: mix(from.latitude, to.latitude),
      zoom: mix(from.zoom, to.zoom),
    });
    running = requestAnimationFrame(step);
  };
  running = requestAnimationFrame(step);
}
