// Puts everything that the page needs at its start into one script: fewer requests before the map is there.
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The chunk of MapLibre, which the page fetches as soon as its first picture is there. */
export const MAP_CHUNK = 'map';

const MAP_PACKAGES = /node_modules\/maplibre-gl\//;
const LAYER_PACKAGES =
  /node_modules\/(?:@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|mjolnir\.js)\//;

/**
 * Names the chunk of a module: `atlas` when the entry reaches it without a dynamic import, `map` for
 * the moving map's package, `layers` for those of its layers, else null (the bundler decides). `entry` is the absolute path of the page's module.
 */
export function firstScript(entry: string): (id: string, graph: ModuleGraph) => string | null {
  const reached = new Set<string>();
  return (id, graph) => {
    if (reached.size === 0) {
      const open = [entry];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    if (reached.has(id)) return 'atlas';
    // What MapLibre and deck.gl import later would be a second round trip.
    if (MAP_PACKAGES.test(id)) return MAP_CHUNK;
    return LAYER_PACKAGES.test(id) ? 'layers' : null;
  };
}
