// MapLibre's worker, which also reads the published TopoJSON: the page's own thread never touches the base map.
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { fetchDetail } from '@/selectors/base/fetchDetail';
import { readBaseMap } from './baseMapFeatures';
import { BASE_MAP_PROTOCOL } from './baseMapProtocol';
import { detailFeatures } from './detailFeatures';

type LoadFile = (request: { readonly url: string }) => Promise<{ readonly data: unknown }>;

interface WorkerScope {
  readonly worker: unknown;
  readonly addProtocol: (protocol: string, load: LoadFile) => void;
}

const scope = self as unknown as WorkerScope;

// Asked for by name, or the bundler takes the import for one without effect.
if (!(scope.worker instanceof MapLibreWorker)) throw new Error("MapLibre's worker did not start");

scope.addProtocol(BASE_MAP_PROTOCOL, async ({ url }) => {
  const { searchParams: wanted } = new URL(url);
  const folder = wanted.get('folder');
  if (folder !== null) {
    const names = (wanted.get('tiles') ?? '').split(',');
    return { data: detailFeatures(await fetchDetail(folder, names)) };
  }
  const file = wanted.get('file') ?? '';
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return { data: readBaseMap(await response.json()) };
});
