// What the moving map needs, asked for all at once after the first paint and never twice.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Topology } from 'topojson-specification';
import { hasWebgl } from './hasWebgl';

/** Keeps one request for everybody; after a failure the next caller asks again. */
function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let request: Promise<Result> | null = null;
  return () => {
    request ??= ask().catch((error: unknown) => {
      request = null;
      throw error;
    });
    return request;
  };
}

export const loadBaseMap = once(async (): Promise<Topology> => {
  const response = await fetch('data/basemap.topo.json');
  if (!response.ok) throw new Error(`data/basemap.topo.json: HTTP ${response.status}`);
  return response.json();
});

export const loadGlMap = once(() => import('@/glmap/mountGlMap'));

/** Brings the worker's script into the browser's cache while the map's own script is on its way. */
const warmWorker = once(async () => {
  await (await fetch(workerUrl)).arrayBuffer();
});

/** Starts all downloads of the WebGL map; failures show when they are needed. */
export function startLazyMap(): void {
  if (!hasWebgl()) return;
  for (const load of [loadGlMap, loadBaseMap, warmWorker]) load().catch(() => undefined);
}
