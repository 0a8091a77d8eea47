// Keeps the tiles of the detailed base map that the camera looks at on the WebGL map.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasStore } from '@/glmap/atlasBridge';
import { tilesInView } from '@/selectors/base/detailTiles';
import { detailFolder } from '@/selectors/base/fetchDetail';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { detailAddress } from './baseMapProtocol';
import { DETAIL_SOURCE } from './mapStyle';

/** Beyond the map, CSS pixels: a small pan needs nothing new. */
const MARGIN = 128;

/** The returned function asks for what is missing, once the style is there. */
export function followDetail(map: MapLibreMap, store: AtlasStore): () => void {
  let held: ReadonlySet<string> = new Set();
  return () => {
    const state = store.getState();
    const [camera, size] = [selectCamera(state), selectMapSize(state)];
    if (tilesInView(camera, size).every((name) => held.has(name))) return;
    const wanted = tilesInView(camera, size, MARGIN);
    held = new Set(wanted);
    map.getSource<GeoJSONSource>(DETAIL_SOURCE)?.setData(detailAddress(detailFolder(), wanted));
  };
}
