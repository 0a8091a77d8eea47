// What the moving map needs, never asked for twice: its own script beside the first picture, the rest after the first
// paint, the layers last.
import type { Topology } from 'topojson-specification';
import workerUrl from '@/glmap/base/baseMapWorker?worker&url';
import { inTime } from '@/ui/inTime';
import { held } from '@/ui/scriptFaults';
import { knowsWebgl, loadGlMap } from './glMapScript';
import { nextTask } from './nextTask';
import { once } from './once';
import type { WebglTrial } from './webglTrial';

export const BASE_MAP = 'data/basemap.topo.json';

/** The base map for the SVG map, where WebGL is missing or the first view does not reach. */
export const loadBaseMap = once(async (): Promise<Topology> => {
  const response = await inTime(fetch(BASE_MAP));
  if (!response.ok) throw new Error(`${BASE_MAP}: HTTP ${response.status}`);
  const topology = await inTime(response.json()).catch(() => null);
  if (topology?.objects?.hainan === undefined) throw new Error(`${BASE_MAP}: no map`);
  return topology;
});

/** Brings a file that the map's worker asks for into the browser's cache, while scripts are on their way. */
async function warm(file: string): Promise<void> {
  await (await fetch(file)).arrayBuffer();
}

const warmFiles = once(() => Promise.all([warm(BASE_MAP), warm(workerUrl)]));

/**
 * The layers' script, asked for when one of the others is there: on a slow line the map's own comes sooner so, and
 * has its base to draw meanwhile; on any line no time passes in which nothing is on its way.
 */
export const loadLayers = once(async () => {
  if (!knowsWebgl()) throw new Error('This browser knows no WebGL 2');
  await Promise.any([loadGlMap(), warmFiles()]);
  const module = await import('@/glmap/zoneOverlay');
  held(module.mountZoneOverlay);
  await nextTask();
  return module;
});

/** Longer than this nobody waits for the trial, milliseconds. */
const TRIAL_TIME = 5000;

function startTrial(): Promise<WebglTrial> {
  if (!knowsWebgl()) return Promise.resolve('missing');
  return new Promise((resolve) => {
    setTimeout(resolve, TRIAL_TIME, 'unknown');
    try {
      const worker = new Worker(new URL('./webglTrial.ts', import.meta.url), { type: 'module' });
      worker.onerror = () => resolve('unknown');
      worker.onmessage = ({ data }) => {
        worker.terminate();
        resolve(data);
      };
    } catch {
      resolve('unknown');
    }
  });
}

let trial: Promise<WebglTrial> | null = null;

/**
 * Has WebGL tried by a worker, once; a no is asked again, since a driver may come back. `missing`: the browser
 * draws none. `unknown`: the worker cannot tell, for instance because it may not start; the map finds out.
 */
export async function tryWebgl(): Promise<WebglTrial> {
  trial ??= startTrial();
  const answer = await trial;
  if (answer === 'missing') trial = null;
  return answer;
}

/**
 * Starts all downloads of the WebGL map, each in a task of its own; failures show when they are needed. Resolves when
 * all have come or failed.
 */
export async function startLazyMap(): Promise<void> {
  if (!knowsWebgl()) return;
  const coming: Promise<unknown>[] = [];
  for (const load of [loadGlMap, warmFiles, tryWebgl, loadLayers]) {
    coming.push(load().catch(() => undefined));
    await nextTask();
  }
  await Promise.all(coming);
}
