// A MapLibre style in the place of the base map: read and checked at build time, and published with all of its folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Plugin } from 'vite';

/** Where it stands in the site. */
const FOLDER = 'map/';
/** Names of what the atlas adds: the island that is a zone. */
const TAKEN = ['base', 'hainan', 'hainan-outline'];
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
};

export function publishedStyle(path: string): string {
  return `${FOLDER}${basename(path)}`;
}

interface Address {
  readonly where: string;
  readonly text: string;
  /** Files that must be there; none where the text has a place for numbers. */
  readonly files: readonly string[];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function addressesOf(style: Readonly<Record<string, unknown>>): readonly Address[] {
  const found: Address[] = [];
  const add = (where: string, text: unknown, endings: readonly string[]): void => {
    if (typeof text !== 'string') return;
    const files = text.includes('{') ? [] : endings.map((ending) => `${text}${ending}`);
    found.push({ where, text, files });
  };
  add('glyphs', style.glyphs, []);
  const sprites: readonly unknown[] = Array.isArray(style.sprite)
    ? style.sprite.map((each: unknown) => (isFields(each) ? each.url : null))
    : [style.sprite];
  for (const sprite of sprites) add('sprite', sprite, ['.json', '.png']);
  const sources = isFields(style.sources) ? style.sources : {};
  for (const [name, source] of Object.entries(sources)) {
    if (!isFields(source)) continue;
    add(`sources.${name}.data`, source.data, ['']);
    const tiles: readonly unknown[] = Array.isArray(source.tiles) ? source.tiles : [];
    for (const tile of tiles) add(`sources.${name}.tiles`, tile, ['']);
    const urls: readonly unknown[] = Array.isArray(source.urls) ? source.urls : [];
    for (const url of [source.url, ...urls]) add(`sources.${name}.url`, url, ['']);
  }
  return found;
}

/** The site asks no other host: its pages say so to the browser. */
function addressFaults(
  style: Readonly<Record<string, unknown>>,
  folder: string,
): readonly string[] {
  return addressesOf(style).flatMap(({ where, text, files }) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(text)) {
      return [
        `${where} is ${text}: it must lie in the folder of the style, and be named from there`,
      ];
    }
    if (where.endsWith('.url') && /\.json$/.test(text)) {
      return [`${where} is ${text}: name its tiles in the style itself`];
    }
    return files
      .filter((file) => !existsSync(join(folder, file)))
      .map((file) => `${where}: ${file} is missing`);
  });
}

function nameFaults(style: Readonly<Record<string, unknown>>): readonly string[] {
  const sources = isFields(style.sources) ? Object.keys(style.sources) : [];
  const layers: readonly unknown[] = Array.isArray(style.layers) ? style.layers : [];
  const names = [...sources, ...layers.map((layer) => (isFields(layer) ? layer.id : null))];
  return TAKEN.filter((name) => names.includes(name)).map(
    (name) => `"${name}" is a name that the atlas gives itself: choose another`,
  );
}

/** One line for each thing that does not fit; `file`: absolute. */
export function styleFaults(file: string): readonly string[] {
  if (!existsSync(file)) return ['the file is missing'];
  let style: unknown = null;
  try {
    style = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`it is no JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (!isFields(style)) return ['it is no style: a style is fields in braces'];
  const faults = validateStyleMin(JSON.parse(JSON.stringify(style))).map(({ message }) => message);
  return [...faults, ...addressFaults(style, dirname(file)), ...nameFaults(style)];
}

/** `style`: as the configuration names it, null for none. */
export function ownStyle(root: string, style: string | null): Plugin {
  const file = `${root}${style ?? ''}`;
  return {
    name: 'cbec-atlas-own-style',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    buildStart() {
      if (style === null) return;
      const faults = styleFaults(file);
      if (faults.length > 0) {
        this.error(`${style}, the style of data/atlas.config.ts:\n  ${faults.join('\n  ')}`);
      }
      if (this.meta.watchMode) return;
      const folder = dirname(file);
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const fileName = `${FOLDER}${path.slice(folder.length + 1).replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
    configureServer(server) {
      if (style === null) return;
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const path = join(dirname(file), (request.url ?? '').split('?', 1)[0] ?? '');
        if (!path.startsWith(dirname(file)) || !existsSync(path)) return next();
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(readFileSync(path));
      });
    },
  };
}
