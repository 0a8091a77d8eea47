// The switch of CONTRIBUTING ("Upgrading MapLibre or deck.gl"): a site built with the packages whole shows the same map.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from './atlas';
import { serveFolder } from './serve.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from it.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-whole-packages-'));
      execFileSync(
        process.execPath,
        [VITE, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
        { cwd: PROJECT, stdio: 'pipe', env: { ...process.env, ATLAS_WHOLE_PACKAGES: '1' } },
      );
      const server = await serveFolder({ folder, base: '/some/folder/atlas/' });
      await use(server.address);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site),
});

test('a site built with the packages whole draws its map with WebGL', async ({ atlas }) => {
  await atlas.open('?year=2022&kinds=comprehensive-pilot-zone&map=3/36/104');
  await atlas.mapInteractive();
  expect(await atlas.seenAt(await atlas.positionOf('lasa'))).toBe('comprehensive-pilot-zone');
  expect(await atlas.seenAt({ longitude: 131, latitude: 26 })).toBe('water');
});
