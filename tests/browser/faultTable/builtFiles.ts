// The files of the built site that a page asks for while it runs, read from the build itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below `data/`, and never asked for by a page: readers save them, other programs read them. */
const SAVED =
  /^data\/(?:zones\.csv|places\.csv|coverage\.csv|datapackage\.json|catalog\.jsonld|changes\.json|.*-(?:facilities|regions)\.geojson)$/;
/** Asked for in states that one fault alone does not bring: a press on "Try again", a newer version of the site. */
const BEYOND_ONE_FAULT = /^(?:loadAnew|texts-offline-\w+)-[\w-]{8}\.js$/;
const STATIC = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

export interface BuiltSite {
  /** Below the folder of the site; of the tiles of the detailed map one stands for all. */
  readonly files: readonly string[];
  /** A script by the name of its chunk, with all that it imports and the style sheets of these. */
  readonly withImports: (chunk: string) => readonly string[];
}

export function readBuiltSite(folder: string): BuiltSite {
  const assets = readdirSync(join(folder, 'assets')).filter(
    (name) => /\.(?:js|css)$/.test(name) && !BEYOND_ONE_FAULT.test(name),
  );
  const data = readdirSync(join(folder, 'data'))
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `data/${name}`)
    .filter((file) => !SAVED.test(file));
  const ground = readdirSync(join(folder, 'data/basemap')).map((name) => `data/basemap/${name}`);
  const files = [...assets.map((name) => `assets/${name}`), ...data, ...oneTile(ground)];
  const named = (chunk: string): readonly string[] =>
    assets.filter((name) => name.slice(0, -'-12345678.js'.length) === chunk && /js$/.test(name));
  const sheetOf = (script: string): readonly string[] =>
    assets.filter((name) => name.endsWith('.css') && chunkOf(name) === chunkOf(script));
  const imports = (script: string, known: Set<string>): Set<string> => {
    if (known.has(script)) return known;
    known.add(script);
    const text = readFileSync(join(folder, 'assets', script), 'utf8');
    for (const [, name = ''] of text.matchAll(STATIC)) imports(name, known);
    return known;
  };
  return {
    files,
    withImports: (chunk) => {
      const scripts = named(chunk);
      if (scripts.length === 0) throw new Error(`The build has no script "${chunk}"`);
      const all = new Set<string>();
      for (const script of scripts) imports(script, all);
      return [...all].flatMap((name) => [name, ...sheetOf(name)]).map((name) => `assets/${name}`);
    },
  };
}

const chunkOf = (name: string): string => name.replace(/-[\w-]{8}\.(?:js|css)$/, '');

/** The list of the tiles, the names of towns, and the tile that the close view of the features looks at. */
function oneTile(ground: readonly string[]): readonly string[] {
  const tiles = ground.filter((file) => /\/\d+-\d+\.json$/.test(file));
  return [
    ...ground.filter((file) => !tiles.includes(file)),
    ...tiles.filter((file) => file.includes(CLOSE_TILE)),
  ];
}

/** Around Shanghai. */
export const CLOSE_TILE = '/53-26.json';
