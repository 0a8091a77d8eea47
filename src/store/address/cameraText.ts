// How an address says where the map looks.
import { type Camera, clampZoom, MAX_LATITUDE, NAMED_VIEWS } from '@/model/camera';
import type { LinkedState } from '@/store/atlasState';

const CHINA = 'china';

/** The camera as a link can carry it: two decimals of zoom, four of a degree (about 10 m). */
export function roundCamera(camera: Camera): Camera {
  return {
    zoom: round(clampZoom(camera.zoom), 2),
    latitude: round(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, camera.latitude)), 4),
    longitude: round(Math.max(-180, Math.min(180, camera.longitude)), 4),
  };
}

function round(value: number, decimals: number): number {
  // Adding zero turns -0 into 0.
  return Number(value.toFixed(decimals)) + 0;
}

/** Where the map looks that an address does not name: who asks for sites abroad alone is to see them. */
export function unnamedCamera(state: LinkedState): LinkedState['camera'] {
  const { facilityFilter, warehouses, owners, selection, province, story, has, hasNot } = state;
  const isOfChina =
    owners || (selection ?? province ?? story) !== null || has.length + hasNot.length > 0;
  const isFiltered = Object.values(facilityFilter).some((wish) => wish !== null);
  return isFiltered && warehouses && !isOfChina ? 'world' : null;
}

/** How an address names a camera. */
export function formatCamera(camera: LinkedState['camera']): string {
  if (camera === null) return CHINA;
  if (typeof camera === 'string') return camera;
  const { zoom, latitude, longitude } = roundCamera(camera);
  return `${zoom}/${latitude}/${longitude}`;
}

/** Undefined: it names none. */
export function parseCamera(text: string | null): LinkedState['camera'] | undefined {
  if (text === CHINA) return null;
  const named = NAMED_VIEWS.find((view) => view === text);
  if (named !== undefined) return named;
  const numbers = (text ?? '').split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom, latitude, longitude] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return undefined;
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  return roundCamera({ zoom, latitude, longitude });
}
