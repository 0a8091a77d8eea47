// How the style names the base map to the worker that reads it.
export const BASE_MAP_PROTOCOL = 'atlas-base-map';

/** Address for a GeoJSON source; `file` is the published TopoJSON, relative to the page. */
export function baseMapAddress(file: string): string {
  return `${BASE_MAP_PROTOCOL}://base?file=${encodeURIComponent(new URL(file, document.baseURI).href)}`;
}
