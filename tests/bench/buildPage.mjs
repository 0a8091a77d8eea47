// Builds a page of the bench with Vite into a folder of its own, which is removed at the end.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '..', '..');

/**
 * @param {string} page folder beside this file that holds an index.html
 * @param {{ minify: boolean }} options names stay readable in a profile when not minified
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function buildPage(page, { minify }) {
  const folder = await mkdtemp(join(tmpdir(), `atlas-bench-${page}-`));
  await build({
    configFile: false,
    root: join(here, page),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@': join(project, 'src') } },
    build: { outDir: folder, target: 'es2022', minify, chunkSizeWarningLimit: 4000 },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
