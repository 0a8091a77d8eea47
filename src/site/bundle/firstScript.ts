// Puts what the page needs at its start into one script.
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The chunk of the first script. */
const FIRST_CHUNK = 'atlas';

/** What the texts of a language import, which would come a way there and back later. */
const SHARED_BY_TEXTS = /\/src\/text\/formats\/(?!en\.|zh\.)\w+\.ts$/;
const MAP_PACKAGES = /node_modules\/maplibre-gl\//;
const LAYER_PACKAGES =
  /node_modules\/(?:@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|mjolnir\.js)\//;

/** All that a module reaches without a dynamic import, itself included. */
function reachedFrom(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
  }
  return reached;
}

/**
 * Names the chunk of a module: `atlas` when the entry (its absolute path) reaches it without a dynamic import, `map` for
 * the moving map's package, `layers` for those of its layers, else null (the bundler decides).
 */
export function firstScript(entry: string): (id: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  return (id, graph) => {
    first ??= reachedFrom(entry, graph);
    if (first.has(id) || SHARED_BY_TEXTS.test(id)) return FIRST_CHUNK;
    // What MapLibre and deck.gl import later would be a second round trip.
    if (MAP_PACKAGES.test(id)) return 'map';
    return LAYER_PACKAGES.test(id) ? 'layers' : null;
  };
}
