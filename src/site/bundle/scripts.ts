// Which module stands in which script: what comes together is one request, however many modules it is made of.
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface Script {
  readonly name: string;
  /** Modules that are asked for, as paths below `src/`. */
  readonly starts?: readonly string[];
  /** From how many of them a module must be reached, without a dynamic import; one unless said. */
  readonly least?: number;
  /** What it holds besides, by path. */
  readonly holds?: RegExp;
}

/** A group of the bundler's; the higher priority takes a module first. */
export interface ScriptGroup {
  readonly name: (id: string, graph: ModuleGraph) => string | null;
  readonly debugName: string;
  readonly priority: number;
}

/** Panels that are opened one by one, and what they share. */
const PANELS = [
  'app/paper/layPaper.ts',
  'loading/warehouseReading.ts',
  'panels/answer/AskedChips.tsx',
  'panels/details/DetailsContents.tsx',
  'panels/figures/FiguresPanel.tsx',
  'panels/search/SearchPopup.tsx',
  'panels/share/ShareDialog.tsx',
  'panels/table/TablePanel.tsx',
  'panels/time/EventCard.tsx',
  'panels/warehouses/warehouseParts.ts',
  'picture/drawPicture.tsx',
  'stage/moving/openStack.ts',
  'stage/sight/SightList.tsx',
] as const;

/** The first that takes a module has it; a module that none takes stands where the bundler puts it. */
const SCRIPTS: readonly Script[] = [
  // What the first picture shows, reckoned while the script that draws it is on its way. Texts of a language would else
  // fetch what they import by a way there and back of its own.
  { name: 'atlas', starts: ['main.tsx'], holds: /\/src\/text\/formats\/(?!en\.|zh\.)\w+\.ts$/ },
  { name: 'drawing', starts: ['app/drawAtlas.tsx'] },
  // The moving map's package, and those of its layers, whole for the same reason.
  { name: 'map', holds: /node_modules\/maplibre-gl\// },
  {
    name: 'layers',
    holds: /node_modules\/(?:@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|mjolnir\.js)\//,
  },
  // Both kinds of page show them, and the map's layers need their shapes.
  {
    name: 'panels',
    starts: ['app/parts/pageParts.tsx', 'embed/EmbedFrame.tsx', 'glmap/zoneOverlay.ts'],
    least: 2,
    holds: /\/src\/(?:store\/address\/links|model\/ground\/gateway)\.ts$/,
  },
  { name: 'pageParts', starts: ['app/parts/pageParts.tsx'] },
  { name: 'handling', starts: ['stage/MapHandling.tsx', 'app/attend/attend.tsx'] },
  // What the drawn map has up close must not wait for the moving one, which shares it.
  {
    name: 'close',
    starts: ['stage/detail/CloseMap.tsx', 'picture/drawPicture.tsx', 'glmap/mountGlMap.ts'],
    least: 2,
  },
  { name: 'startWebglMap', starts: ['stage/rendering/startWebglMap.ts'] },
  { name: 'mountGlMap', starts: ['glmap/mountGlMap.ts'] },
  { name: 'guide', starts: ['panels/kinds/guideParts.ts'] },
  { name: 'reading', starts: ['loading/tableReading.ts', 'loading/zonesReading.ts'] },
  {
    name: 'warehouses',
    starts: [
      'loading/warehouseReading.ts',
      'panels/warehouses/warehouseParts.ts',
      'glmap/zoneOverlay.ts',
    ],
    least: 2,
  },
  { name: 'facts', starts: PANELS, least: 2 },
];

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
 * The scripts as groups of the bundler's. `sources` is the folder `src`, with a slash at its end. A module that a script
 * starts from and that is not there fails the build.
 */
export function scriptGroups(sources: string): ScriptGroup[] {
  const reach = new Map<string, ReadonlySet<string>>();

  function reached(start: string, graph: ModuleGraph): ReadonlySet<string> {
    const known = reach.get(start);
    if (known !== undefined) return known;
    const id = `${sources}${start}`;
    if (graph.getModuleInfo(id) === null) {
      throw new Error(`src/site/bundle/scripts.ts: src/${start} is no module of the page`);
    }
    const found = reachedFrom(id, graph);
    reach.set(start, found);
    return found;
  }

  function takes(script: Script, id: string, graph: ModuleGraph): boolean {
    const { starts = [], least = 1, holds } = script;
    if (holds?.test(id)) return true;
    return (
      starts.length >= least &&
      starts.filter((start) => reached(start, graph).has(id)).length >= least
    );
  }

  return SCRIPTS.map((script, index) => ({
    name: (id, graph) => (takes(script, id, graph) ? script.name : null),
    debugName: script.name,
    priority: SCRIPTS.length - index,
  }));
}
