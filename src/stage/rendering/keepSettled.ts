// When marks and names take on new sizes and places, on both maps: once the camera stands still.
import { steppedZoom } from '@/selectors/marks/markSize';
import { isSettled, selectCamera, selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { settleCamera } from '@/store/mapActions';

/** Time without a move after which the camera stands still, milliseconds. */
const STILLNESS = 140;
/** A zoom that goes on for longer settles on its way, or marks would be of quite other sizes; milliseconds. */
const LONGEST_ZOOM = 500;

function isZoomed(state: AtlasState): boolean {
  const [camera, settled] = [selectCamera(state), selectSettledCamera(state)];
  return steppedZoom(camera.zoom) !== steppedZoom(settled.zoom);
}

/** Settles the camera of now, and follows it until the returned function is called. */
export function keepSettled(store: AtlasStore): () => void {
  settleCamera(store, selectCamera(store.getState()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = selectCamera(store.getState());
  /** When the camera left the settled one; null while it is there. */
  let since: number | null = null;

  function settle(): void {
    clearTimeout(timer);
    since = null;
    settleCamera(store, selectCamera(store.getState()));
  }

  function follow(): void {
    const state = store.getState();
    const camera = selectCamera(state);
    if (camera === seen) return;
    seen = camera;
    clearTimeout(timer);
    if (isSettled(state)) {
      since = null;
      return;
    }
    const now = performance.now();
    since ??= now;
    if (isZoomed(state) && now - since >= LONGEST_ZOOM) settle();
    else timer = setTimeout(settle, STILLNESS);
  }

  const unsubscribe = store.subscribe(follow);
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
