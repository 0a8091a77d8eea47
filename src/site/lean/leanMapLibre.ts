// What MapLibre brings along for others: the atlas draws one GeoJSON source as fills and lines on a flat map,
// and writes names itself. The package ships its source, from which the rest is built.
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = 'maplibre-gl/src';

/** What a module of ours asks for → the source of the same. */
export const MAPLIBRE_ENTRIES: Readonly<Record<string, string>> = {
  'maplibre-gl': `${SOURCE}/index.ts`,
  'maplibre-gl/dist/maplibre-gl-worker.mjs': `${SOURCE}/source/worker.ts`,
};

/** Modules by what they are for; everything that they export is there and does nothing. */
const LEFT_OUT = [
  // Other kinds of layers.
  ...[
    'symbol',
    'circle',
    'heatmap',
    'fill_extrusion',
    'hillshade',
    'color_relief',
    'raster',
  ].flatMap((kind) => [`style/style_layer/${kind}_style_layer.ts`, `webgl/draw/draw_${kind}.ts`]),
  'webgl/draw/draw_debug.ts',
  'data/bucket/symbol_bucket.ts',
  'render/glyph_atlas.ts',
  'symbol/bidi.ts',
  // Other kinds of sources.
  ...['vector_tile', 'raster_tile', 'raster_dem_tile', 'video', 'image', 'canvas'].map(
    (kind) => `source/${kind}_source.ts`,
  ),
  'source/raster_dem_tile_worker_source.ts',
  'source/vector_tile_mlt.ts',
  // Globe, sky and relief.
  'geo/projection/globe_projection.ts',
  'geo/projection/globe_transform.ts',
  'geo/projection/globe_camera_helper.ts',
  'geo/projection/vertical_perspective_camera_helper.ts',
  'geo/projection/vertical_perspective_transform.ts',
  'geo/projection/vertical_perspective_projection.ts',
  'render/terrain.ts',
  'webgl/render_to_texture.ts',
  'webgl/draw/draw_terrain.ts',
  'webgl/draw/draw_sky.ts',
  // Controls of the map's own.
  'ui/control/attribution_control.ts',
  'ui/control/logo_control.ts',
] as const;

/**
 * What is asked for although there is nothing to do: at every picture the symbols, which the map has none of; at
 * the start the check of the style, which is written here and typed.
 */
const IDLE_PARTS: Readonly<Record<string, string>> = {
  'style/validate_style.ts': `
    export const SPEC_SOURCE_TYPES = new Set();
    export const validateStyle = () => [];
    export const validateStyleAndEmit = () => false;
    export const validateAndEmit = () => false;
    export const emitValidationErrors = () => false;`,
  'symbol/cross_tile_symbol_index.ts':
    'export class CrossTileSymbolIndex { addLayer() { return false; } pruneUnusedLayers() {} }',
  'render/glyph_manager.ts':
    'export class GlyphManager { setURL() {} setFontFaces() {} destroy() {} }',
  'style/pauseable_placement.ts': `
    export class PauseablePlacement {
      constructor(transform) {
        this.isOver = false;
        this.placement = {
          transform, collisionGroups: {}, stale: false,
          setStale() {}, stillRecent: () => true, updateLayerOpacities() {}, hasTransitions: () => false, symbolFadeChange: () => 1,
        };
      }
      isDone() { return this.isOver; }
      continuePlacement() { this.isOver = true; }
      commit() { return this.placement; }
    }`,
};

const SHADERS = 'shaders/glsl';
const USED_SHADERS =
  /^(?:_prelude|_projection_mercator|background|clipping_mask|fill|fill_outline|layer_opacity|line)\./;

/** The names that a module exports, types aside. */
function exportsOf(source: string): { readonly classes: string[]; readonly values: string[] } {
  const classes = [...source.matchAll(/^export (?:abstract )?class (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const declared = source.matchAll(/^export (?:async )?(?:function|const|enum) (\w+)/gm);
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name) && !classes.includes(name));
  return { classes, values: [...[...declared].map(([, name = '']) => name), ...listed] };
}

function idle(source: string): string {
  const { classes, values } = exportsOf(source);
  return [
    ...classes.map((name) => `export class ${name} {}`),
    // Type guards say no, functions have nothing to do.
    ...new Set(values.map((name) => `export const ${name} = () => false;`)),
  ].join('\n');
}

/** What stands for a module of MapLibre, by its path in `packages`, the folder node_modules. */
export function mapLibreStandIns(packages: string): Readonly<Record<string, string>> {
  const folder = `${packages}/${SOURCE}`;
  const shaders = readdirSync(`${folder}/${SHADERS}`).filter(
    (file) => file.endsWith('.g.ts') && !USED_SHADERS.test(file),
  );
  return Object.fromEntries([
    ...LEFT_OUT.map((path) => [
      `${SOURCE}/${path}`,
      idle(readFileSync(`${folder}/${path}`, 'utf8')),
    ]),
    ...Object.entries(IDLE_PARTS).map(([path, code]) => [`${SOURCE}/${path}`, code]),
    ...shaders.map((file) => [`${SOURCE}/${SHADERS}/${file}`, "export default '';"]),
  ]);
}
