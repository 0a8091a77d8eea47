// The floor plan: which folder may import which, as values, as types, later by import(), and which packages.

export interface Room {
  /** What stands there, for the table of CONTRIBUTING. */
  readonly holds: string;
  /** Rooms whose values (and types) it may import. */
  readonly values?: readonly string[];
  /** Rooms of which it may know the types alone. */
  readonly types?: readonly string[];
  /** Rooms that it may load when they are needed, by `import()` or as the address of a worker. */
  readonly later?: readonly string[];
  readonly packages?: readonly string[];
  readonly typePackages?: readonly string[];
  /** Runs in Node: Node's own modules are there. */
  readonly isForNode?: boolean;
  /** Single files that may import more: the one door to something. */
  readonly doors?: Readonly<Record<string, readonly string[]>>;
}

/** From the ground floor up. A folder inside a room belongs to the room. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/model': { holds: 'the vocabulary: types and closed lists' },
  'src/dataset': { holds: 'bytes to typed data', values: ['src/model'] },
  'src/text': { holds: 'English, Chinese, formats', types: ['src/model'] },
  'src/theme': { holds: 'colours, shapes, widths, style sheets', values: ['src/model'] },
  'src/store': {
    holds: 'state, actions, address',
    values: ['src/model'],
    types: ['src/dataset'],
    packages: ['zustand/vanilla'],
    doors: { 'src/store/useAtlas.ts': ['preact', 'preact/hooks'] },
  },
  'src/selectors': {
    holds: 'pure, memoised answers',
    // Sizes: what is picked is as large as what is drawn, names keep clear of the buttons.
    values: ['src/model', 'src/dataset', 'src/theme'],
    types: ['src/store'],
    packages: ['kdbush', 'memoize-one'],
  },
  'src/ui': {
    holds: 'widgets that know nothing of zones',
    values: ['src/theme'],
    packages: ['preact', 'preact/hooks'],
  },
  'src/svgmap': {
    holds: 'the scene as SVG',
    values: ['src/model', 'src/selectors', 'src/theme', 'src/ui'],
    packages: ['d3-geo', 'topojson-client'],
    typePackages: ['geojson', 'preact', 'topojson-specification'],
  },
  'src/glmap': {
    holds: 'the scene as MapLibre and deck.gl',
    values: ['src/model', 'src/selectors', 'src/theme'],
    types: ['src/store'],
    packages: [
      'maplibre-gl',
      'maplibre-gl/dist/maplibre-gl-worker.mjs',
      '@deck.gl/extensions',
      '@deck.gl/layers',
      '@deck.gl/maplibre',
      'memoize-one',
      'topojson-client',
    ],
    typePackages: [
      '@deck.gl/core',
      '@maplibre/maplibre-gl-style-spec',
      'geojson',
      'topojson-specification',
    ],
    doors: { 'src/glmap/atlasBridge.ts': ['src/store'] },
  },
  'src/panels': {
    holds: 'what the reader operates and reads',
    values: ['src/model', 'src/store', 'src/selectors', 'src/theme', 'src/text', 'src/ui'],
    packages: ['preact', 'preact/hooks', 'd3-scale'],
  },
  'src/loading': {
    holds: 'what is loaded later, and when',
    values: ['src/model', 'src/dataset', 'src/store', 'src/selectors', 'src/ui'],
    later: ['src/glmap'],
    typePackages: ['topojson-specification'],
  },
  'src/picture': {
    holds: 'the picture that readers save',
    values: ['src/model', 'src/selectors', 'src/theme', 'src/ui', 'src/svgmap', 'src/loading'],
    types: ['src/store', 'src/panels'],
    packages: ['preact'],
    typePackages: ['topojson-specification'],
  },
  'src/stage': {
    holds: 'the map on the page',
    values: [
      'src/model',
      'src/store',
      'src/selectors',
      'src/ui',
      'src/svgmap',
      'src/panels',
      'src/loading',
    ],
    types: ['src/text'],
    packages: ['preact', 'preact/hooks'],
  },
  'src/embed': {
    holds: 'the page in a frame of another',
    values: ['src/model', 'src/store', 'src/selectors', 'src/ui', 'src/panels', 'src/stage'],
    types: ['src/svgmap'],
    packages: ['preact/hooks'],
  },
  'src/offline': {
    holds: 'the whole page without a network',
    values: ['src/panels', 'src/store', 'src/text'],
    packages: ['preact', 'workbox-precaching'],
  },
  'src/app': {
    holds: 'assembly: start, page, address',
    values: [
      'src/model',
      'src/dataset',
      'src/store',
      'src/selectors',
      'src/text',
      'src/ui',
      'src/svgmap',
      'src/panels',
      'src/loading',
      'src/stage',
    ],
    later: ['src/embed', 'src/picture', 'src/offline'],
    packages: ['preact', 'preact/hooks'],
    doors: { 'src/main.tsx': ['src/app'] },
  },
  'src/site': {
    holds: 'pages drawn at build time, bundle, lean packages',
    values: [
      'src/model',
      'src/dataset',
      'src/store',
      'src/selectors',
      'src/theme',
      'src/text',
      'src/svgmap',
      'src/panels',
      'src/picture',
      'src/app',
    ],
    packages: [
      'preact-render-to-string',
      'acorn',
      'vite',
      '@resvg/resvg-js',
      '@maplibre/maplibre-gl-style-spec',
    ],
    typePackages: ['preact'],
    isForNode: true,
  },
  'data/publish': {
    holds: 'tables to published files',
    values: ['src/model', 'src/dataset'],
    packages: [
      'csv-parse',
      'csv-parse/sync',
      'fastest-levenshtein',
      'opencc-js',
      'pinyin-pro',
      'topojson-client',
    ],
    typePackages: ['geojson', 'topojson-specification', 'vite'],
    isForNode: true,
  },
};

/** The same table for people, as it stands in CONTRIBUTING. */
export function houseTable(): string {
  const code = (names: readonly string[] = []): string =>
    names.map((name) => `\`${name.replace(/^src\//, '')}\``).join(', ');
  const rows = Object.entries(ROOMS).map(([name, room]) => {
    const rooms = [
      code(room.values),
      ...(room.types === undefined ? [] : [`types of ${code(room.types)}`]),
      ...(room.later === undefined ? [] : [`by \`import()\` ${code(room.later)}`]),
    ].filter((part) => part !== '');
    const packages = [
      ...(room.isForNode === true ? ['Node'] : []),
      ...(room.packages === undefined ? [] : [code(room.packages)]),
      ...Object.entries(room.doors ?? {}).map(
        ([file, what]) => `${code(what)} in \`${file.split('/').at(-1)}\` alone`,
      ),
    ];
    return `| \`${name}\` | ${room.holds} | ${rooms.join('; ')} | ${packages.join('; ')} |`;
  });
  return ['| folder | holds | may import | packages |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
