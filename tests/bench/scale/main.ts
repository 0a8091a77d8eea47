// The atlas's own store, selectors and WebGL map with as many zones as asked, and the means to time them.
import { indexDecodedZones } from '@/dataset/dataset';
import { receiveResource } from '@/store/receiveResource';
import { clock, nextFrame, resetClock } from './scriptClock';
import 'maplibre-gl/dist/maplibre-gl.css';
import { mountGlMap } from '@/glmap/mountGlMap';
import type { Size } from '@/model/camera';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { MOUSE_REACH, pickAt } from '@/selectors/scene/pick';
import { selectCamera } from '@/selectors/view/framing';
import { selectKindCounts } from '@/selectors/zones/counts';
import { selectHistogram } from '@/selectors/zones/histogram';
import { selectSummary } from '@/selectors/zones/summary';
import { createAtlasStore } from '@/store/atlasStore';
import { measureMap } from '@/store/mapActions';
import { hover } from '@/store/selectionActions';
import { showYear } from '@/store/yearActions';
import worldUrl from '../../../data/basemap/world.topo.json?url';
import { syntheticZones } from './syntheticZones';

export interface StepTimes {
  /** Main-thread script: the action with all that it calls, and the animation frames up to the drawn one. */
  readonly script: number;
  readonly action: number;
  readonly frames: number;
  /** What the page's panels derive for the same step. */
  readonly panels: number;
  /** Waits for the rasteriser, within the script and after it. */
  readonly rasteriser: number;
}

export interface PickTimes {
  readonly first: number;
  readonly all: readonly number[];
  readonly found: number;
}

const PICKS = 200;
const QUIET = 400;

const container = document.getElementById('map');
if (container === null) throw new Error('No element for the map');
const store = createAtlasStore();
const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });

function pause(milliseconds = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Waits until the GPU process has done all it was asked for. */
function drainRasteriser(): number {
  const gl = container?.querySelector('canvas')?.getContext('webgl2');
  const start = performance.now();
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - start;
}

/** Times a change of the store until the first frame with a new picture has run. */
async function timeChange(change: () => void): Promise<StepTimes> {
  await pause(QUIET);
  drainRasteriser();
  resetClock();
  const start = performance.now();
  change();
  const action = performance.now() - start - clock.waits;
  for (let frame = 0; frame < 20 && clock.draws === 0; frame++) {
    await new Promise((done) => nextFrame(done));
    await pause();
  }
  const waits = clock.waits;
  const frames = clock.frames - waits;
  const rasteriser = waits + drainRasteriser();
  const before = performance.now();
  const state = store.getState();
  for (const derive of [selectKindCounts, selectSummary, selectHistogram, selectMarkSigns]) {
    derive(state);
  }
  const panels = performance.now() - before;
  return { script: action + frames, action, frames, panels, rasteriser };
}

/** Fills the store and mounts the map; answers with the time until it is on the screen. */
async function mount(count: number): Promise<number> {
  const zones = syntheticZones(count);
  const start = performance.now();
  receiveResource(store, 'zones', indexDecodedZones({ zones, problems: [] }));
  measureMap(store, size());
  await new Promise<void>((done) => {
    if (container === null) return;
    mountGlMap({
      container,
      store,
      baseMap: worldUrl,
      layers: import('@/glmap/zoneOverlay'),
      onShown: done,
      // A software rasteriser needs longer than the map's patience; a lost context shows in the numbers.
      onFailure: (reason) => console.warn(`the map gave up: ${reason}`),
      onContextLost: () => console.warn('the map gave up waiting or lost its context'),
    });
  });
  return performance.now() - start;
}

/** Finds what lies under points all over the map; `zoom` null: the opening view. */
function pick(zoom: number | null): PickTimes {
  const state = store.getState();
  const opening = selectCamera(state);
  const camera = zoom === null ? opening : { ...opening, zoom };
  const looking = { ...state, camera, settledCamera: camera };
  const all: number[] = [];
  let found = 0;
  for (let index = 0; index <= PICKS; index++) {
    const point = [
      (((index * 73) % PICKS) / PICKS) * size().width,
      (((index * 31) % PICKS) / PICKS) * size().height,
    ] as const;
    const start = performance.now();
    found += pickAt(looking, point, MOUSE_REACH).length;
    all.push(performance.now() - start);
  }
  const [first = 0, ...others] = all;
  return { first, all: others, found: found / all.length };
}

const bench = {
  mount,
  pick,
  step: (year: number) => timeChange(() => showYear(store, year)),
  /** A step with every mark drawn: what the software rasteriser takes, milliseconds. */
  rasterise: async (year: number): Promise<number> => {
    clock.isRasterising = true;
    const { rasteriser } = await timeChange(() => showYear(store, year));
    clock.isRasterising = false;
    return rasteriser;
  },
  hover: (index: number) => timeChange(() => hover(store, { type: 'place', id: `place-${index}` })),
};

export type ScaleBench = typeof bench;

Reflect.set(globalThis, 'scaleBench', bench);
