// Loads the published zones and, when details ask for them, the sources.
import { decodeZones } from '@/dataset/decodeZones';
import {
  receiveEvents,
  receiveSources,
  receiveZones,
  releaseSources,
  reportDatasetFailure,
} from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { nextTask } from './nextTask';

const ZONES = 'data/zones.geojson';
const EVENTS = 'data/events.csv';
const SOURCES = 'data/sources.csv';

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}

/** Never throws: a failure becomes a state that the page shows. */
export async function loadZones(store: AtlasStore): Promise<void> {
  try {
    const response = await fetchFile(ZONES);
    const json: unknown = await response.json();
    await nextTask();
    const decoded = decodeZones(json);
    await nextTask();
    receiveZones(store, decoded);
  } catch (error) {
    reportDatasetFailure(store, `${ZONES}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Loads the steps of the policy; without them the timeline has no marks and all else goes on. */
export async function loadEvents(store: AtlasStore): Promise<void> {
  try {
    const [{ decodeEvents }, response] = await Promise.all([
      import('./tableReading'),
      fetchFile(EVENTS),
    ]);
    receiveEvents(store, decodeEvents(await response.text()));
  } catch (error) {
    console.warn(`CBEC Atlas: ${EVENTS}:`, error);
  }
}

/** Loads the sources once, at the first request. */
export function loadSourcesOnRequest(store: AtlasStore): void {
  let isLoading = false;
  store.subscribe((state) => {
    if (state.sourcesStatus !== 'wanted' || isLoading) return;
    isLoading = true;
    Promise.all([import('./tableReading'), fetchFile(SOURCES).then((response) => response.text())])
      .then(([{ decodeSources }, text]) => receiveSources(store, decodeSources(text)))
      .catch((error: unknown) => {
        console.warn(`CBEC Atlas: ${SOURCES}:`, error);
        releaseSources(store);
      })
      .finally(() => {
        isLoading = false;
      });
  });
}
