// The site as it is built with the packages whole: the switch of CONTRIBUTING, "Upgrading MapLibre or deck.gl".
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { host } from '../host.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds into a folder of its own, which is removed when the site closes. */
export async function hostWholePackages(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-whole-packages-'));
  execFileSync(
    process.execPath,
    [VITE, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: PROJECT, stdio: 'pipe', env: { ...process.env, ATLAS_WHOLE_PACKAGES: '1' } },
  );
  const base = '/some/folder/atlas/';
  const { origin, close } = await host({ folders: [{ base, folder }] });
  return {
    address: `${origin}${base}`,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
