// Moves the store's camera smoothly; both maps follow it. Reduced motion jumps.
import { type Camera, constrainCamera } from '@/model/camera';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { moveCamera } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

const DURATION = 320;

interface Flight {
  readonly to: Camera;
  /** What the store was given last; another one is somebody else's, and ends the flight. */
  camera: unknown;
}

let running = 0;
let flight: Flight | null = null;

export function stopFlight(): void {
  cancelAnimationFrame(running);
  flight = null;
}

/** Where the map will be once it stands still: a further step begins there. */
export function comingCamera(store: AtlasStore): Camera {
  const state = store.getState();
  return flight !== null && flight.camera === state.camera ? flight.to : selectCamera(state);
}

/** Flies to a camera from where the map is. `arrive`: what the end is in the store, where it is more than the camera. */
export function flyCamera(
  store: AtlasStore,
  to: Camera,
  arrive: () => void = () => moveCamera(store, to),
): void {
  stopFlight();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    arrive();
    return;
  }
  const from = selectCamera(store.getState());
  const own: Flight = { to, camera: store.getState().camera };
  flight = own;
  const start = performance.now();
  const step = (now: number): void => {
    if (flight !== own) return;
    if (store.getState().camera !== own.camera) {
      stopFlight();
      return;
    }
    const share = Math.min(1, (now - start) / DURATION);
    if (share >= 1) {
      flight = null;
      arrive();
      return;
    }
    const eased = 1 - (1 - share) ** 3;
    const mix = (a: number, b: number): number => a + (b - a) * eased;
    const camera = {
      longitude: mix(from.longitude, to.longitude),
      latitude: mix(from.latitude, to.latitude),
      zoom: mix(from.zoom, to.zoom),
    };
    // One beyond the world would be brought back by others, and look like theirs.
    const within = constrainCamera(camera, selectMapSize(store.getState()));
    own.camera = within;
    moveCamera(store, within);
    running = requestAnimationFrame(step);
  };
  running = requestAnimationFrame(step);
}
