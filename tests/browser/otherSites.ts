// Sites that are built for a test: with the packages whole (CONTRIBUTING, "Upgrading MapLibre or deck.gl"), and a
// second state of the tables beside the first one, whose version is carried over as the deploy workflow does it.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { host } from '../host.mjs';

const run = promisify(execFile);
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);
const BASE = '/some/folder/atlas/';

export const SITES = ['built', 'whole packages', 'two versions'] as const;
export type SiteName = (typeof SITES)[number];

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The second state, and what differs in it. */
const SECOND = { version: '2099.1.1', date: '2099-01-01' };
const RENAMED = ['hangzhou,Hangzhou,', 'hangzhou,Hangzhou of the second state,'] as const;

async function build(outDir: string, env: Readonly<Record<string, string>>): Promise<void> {
  await run(
    process.execPath,
    [VITE, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: PROJECT, env: { ...process.env, ...env } },
  );
}

async function buildTwoVersions(outDir: string, work: string): Promise<void> {
  const built = process.env.ATLAS_DIST ?? join(PROJECT, 'dist');
  const { origin, close } = await host({ folders: [{ base: BASE, folder: built }] });
  const [tables, kept] = [join(work, 'data'), join(work, 'kept')];
  const carry = join(PROJECT, '.ci/carry-versions.mjs');
  await run(process.execPath, [carry, `${origin}${BASE}`, kept]);
  await close();
  cpSync(join(PROJECT, 'data'), tables, { recursive: true });
  const first: { readonly version: string } = JSON.parse(
    readFileSync(join(tables, 'version.json'), 'utf8'),
  );
  const isTable = (path: string): boolean => !/basemap|publish|\/versions/.test(path);
  cpSync(join(PROJECT, 'data'), join(tables, 'versions', first.version), {
    recursive: true,
    filter: (path) => isTable(path.slice(PROJECT.length)),
  });
  writeFileSync(join(tables, 'version.json'), JSON.stringify(SECOND));
  const places = readFileSync(join(tables, 'places.csv'), 'utf8');
  writeFileSync(join(tables, 'places.csv'), places.replace(...RENAMED));
  await build(outDir, { ATLAS_TABLES: tables, ATLAS_VERSIONS: kept });
}

/** Builds into a folder of its own, which is removed when the site closes. */
export async function hostSite(name: Exclude<SiteName, 'built'>): Promise<Site> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const folder = join(work, 'dist');
  if (name === 'two versions') await buildTwoVersions(folder, work);
  else await build(folder, { ATLAS_WHOLE_PACKAGES: '1' });
  const { origin, close } = await host({ folders: [{ base: BASE, folder }] });
  return {
    address: `${origin}${BASE}`,
    close: async () => {
      await close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
