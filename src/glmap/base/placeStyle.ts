// Another map in the base map's place: its style as the site holds it, with the marks that the atlas draws as ground.
import type { Map as MapLibreMap, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** Scripts lie in a folder beside it, of whichever version the page is. */
function styleAddress(): string {
  const script = import.meta.url;
  return new URL(
    import.meta.env.DEV ? ATLAS_STYLE : `../${ATLAS_STYLE}`,
    import.meta.env.DEV ? document.baseURI : script,
  ).href;
}

/** Braces stand for numbers of tiles and names of fonts. */
function resolve(path: string, address: string): string {
  return new URL(path, address).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function resolveSource(source: SourceSpecification, address: string): SourceSpecification {
  const at = (path: string): string => resolve(path, address);
  if (source.type === 'geojson') {
    return typeof source.data === 'string' ? { ...source, data: at(source.data) } : source;
  }
  if (source.type === 'image')
    return source.url === undefined ? source : { ...source, url: at(source.url) };
  if (source.type === 'video') return { ...source, urls: source.urls.map(at) };
  return source.tiles === undefined ? source : { ...source, tiles: source.tiles.map(at) };
}

function withMarks(
  own: StyleSpecification,
  marks: StyleSpecification,
  address: string,
): StyleSpecification {
  const { glyphs, sprite } = own;
  const sources = Object.entries(own.sources).map(
    ([name, source]) => [name, resolveSource(source, address)] as const,
  );
  return {
    ...own,
    ...(glyphs !== undefined && { glyphs: resolve(glyphs, address) }),
    ...(sprite !== undefined && {
      sprite:
        typeof sprite === 'string'
          ? resolve(sprite, address)
          : sprite.map(({ id, url }) => ({ id, url: resolve(url, address) })),
    }),
    sources: { ...Object.fromEntries(sources), ...marks.sources },
    layers: [...own.layers, ...marks.layers],
  };
}

/** What does not come is told as any error of the map: the drawn one stays then. */
export function placeStyle(map: MapLibreMap, marks: StyleSpecification): void {
  const address = styleAddress();
  map.setStyle(address, {
    validate: false,
    diff: false,
    transformStyle: (_, own) => withMarks(own, marks, address),
  });
}
