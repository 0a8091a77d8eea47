// A second state of the tables beside the first one, whose version is carried over as the deploy workflow does it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { host } from '../../host.mjs';
import { BUILT, buildSite, PROJECT, run } from './buildSite';

/** The second state, and what differs in it. */
const SECOND = { version: '2099.1.1', date: '2099-01-01' };
const RENAMED = ['hangzhou,Hangzhou,', 'hangzhou,Hangzhou of the second state,'] as const;

/** The versions that the built site publishes, into a folder. */
async function carryVersions(kept: string): Promise<void> {
  const { origin, close } = await host({ folders: [{ base: '/', folder: BUILT }] });
  await run(process.execPath, [join(PROJECT, '.ci/carry-versions.mjs'), `${origin}/`, kept]);
  await close();
}

export async function buildTwoVersions(outDir: string, work: string): Promise<void> {
  const [tables, kept] = [join(work, 'data'), join(work, 'kept')];
  await carryVersions(kept);
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
  await buildSite(outDir, { env: { ATLAS_TABLES: tables, ATLAS_VERSIONS: kept } });
}
