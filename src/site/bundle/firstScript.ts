// Puts what the page needs at its start into two scripts: the first, and that of the panels around the map.
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The chunk of MapLibre, which the page fetches as soon as its first picture is there. */
export const MAP_CHUNK = 'map';

const MAP_PACKAGES = /node_modules\/maplibre-gl\//;
const LAYER_PACKAGES =
  /node_modules\/(?:@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|mjolnir\.js)\//;

/** Absolute paths of the modules that the page starts with. */
export interface StartModules {
  readonly entry: string;
  /** Loaded by the entry at once, beside the data. */
  readonly panels: string;
}

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
 * Names the chunk of a module: `atlas` when the entry reaches it without a dynamic import, `panels` when only the
 * panels do, `map` for the moving map's package, `layers` for those of its layers, else null (the bundler decides).
 */
export function firstScript({
  entry,
  panels,
}: StartModules): (id: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  let second: ReadonlySet<string> | null = null;
  return (id, graph) => {
    first ??= reachedFrom(entry, graph);
    if (first.has(id)) return 'atlas';
    second ??= reachedFrom(panels, graph);
    if (second.has(id)) return 'panels';
    // What MapLibre and deck.gl import later would be a second round trip.
    if (MAP_PACKAGES.test(id)) return MAP_CHUNK;
    return LAYER_PACKAGES.test(id) ? 'layers' : null;
  };
}
