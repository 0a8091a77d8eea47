// How the style names the base map to the worker that reads it.
export const BASE_MAP_PROTOCOL = 'atlas-base-map';

function absolute(path: string): string {
  return encodeURIComponent(new URL(path, document.baseURI).href);
}

/** Address for a GeoJSON source; `file` is the published TopoJSON, relative to the page. */
export function baseMapAddress(file: string): string {
  return `${BASE_MAP_PROTOCOL}://base?file=${absolute(file)}`;
}

/** Address for a GeoJSON source of the tiles of these names; `folder` is theirs, relative to the page. */
export function detailAddress(folder: string, names: readonly string[]): string {
  return `${BASE_MAP_PROTOCOL}://detail?folder=${absolute(folder)}&tiles=${names.join(',')}`;
}
