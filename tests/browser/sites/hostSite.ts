// Sites that are built for a test, each on a host like GitHub Pages, deep in a folder: with the packages whole
// (CONTRIBUTING, "Upgrading MapLibre or deck.gl") and without borders, with another map, with a second version of the
// tables, once more from the same tree, and as a fork has it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HostedPage, host } from '../../host.mjs';
import { BUILT, buildSite, copyTree } from './buildSite';
import { buildFork, FORK_BASE, leftOvers } from './fork';
import { buildTwoVersions } from './twoVersions';

const BASE = '/some/deep/folder/of/a/host/atlas/';
/** Below it another atlas, as a preview of a change would be. */
const BESIDE = 'preview/';

export const SITES = [
  'built',
  'built again',
  'whole packages',
  'own map',
  'two versions',
  'fork',
] as const;
export type SiteName = (typeof SITES)[number];

export interface Site {
  readonly address: string;
  /** Below the site a second one: its path from there. */
  readonly beside: string;
  /** From now on the site of the other tests stands at this address, or again the own one: as after a deploy. */
  readonly deploy: (site: 'built' | 'own') => void;
  /** From now on a file is another one; null for that of the site. */
  readonly replace: (path: string, file: HostedPage | null) => void;
  /** Text of a file of the site. */
  readonly read: (path: string) => string;
  /** Files that are not the same, byte for byte, as in the site of the other tests. */
  readonly differences: () => readonly string[];
  /** Where words of the original stand in the site of a fork. */
  readonly leftOvers: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** In another folder, time zone and language of the system: nothing of them may stand in the site. */
async function buildAgain(outDir: string, work: string): Promise<void> {
  const tree = join(work, 'tree');
  await copyTree(tree, 'own');
  await buildSite(outDir, { tree, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } });
}

/** What a publisher sets who must show a map of somebody else's. */
const OWN_MAP = {
  style: 'tests/browser/sites/ownMap/style.json',
  attribution: { en: 'Map: a square, approved', zh: '底图：一个方块，已审核' },
};

function build(name: Exclude<SiteName, 'built'>, folder: string, work: string): Promise<void> {
  if (name === 'two versions') return buildTwoVersions(folder, work);
  if (name === 'fork') return buildFork(folder, work);
  if (name === 'built again') return buildAgain(folder, work);
  if (name === 'own map')
    return buildSite(folder, { env: { ATLAS_CONFIG: JSON.stringify(OWN_MAP) } });
  const config = JSON.stringify({ borders: false });
  return buildSite(folder, { env: { ATLAS_WHOLE_PACKAGES: '1', ATLAS_CONFIG: config } });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function differences(one: string, other: string): readonly string[] {
  const paths = [...new Set([...filesOf(one), ...filesOf(other)])].sort();
  const isSame = (path: string): boolean =>
    [one, other].every((folder) => existsSync(join(folder, path))) &&
    readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return paths.filter((path) => !isSame(path));
}

/** Builds into a folder of its own, which is removed when the site closes. */
export async function hostSite(name: Exclude<SiteName, 'built'>): Promise<Site> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const folder = join(work, 'dist');
  mkdirSync(folder);
  await build(name, folder, work);
  const base = name === 'fork' ? FORK_BASE : BASE;
  const beside = { base: `${base}${BESIDE}`, folder };
  const folders = [beside, { base, folder }];
  const replaced = new Map<string, HostedPage>();
  const { origin, close } = await host({
    folders,
    pages: (path) => replaced.get(path),
    isLikePages: true,
  });
  return {
    address: `${origin}${base}`,
    beside: BESIDE,
    deploy: (site) => {
      folders[1] = { base, folder: site === 'built' ? BUILT : folder };
    },
    replace: (path, file) => {
      if (file === null) replaced.delete(`${base}${path}`);
      else replaced.set(`${base}${path}`, file);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    differences: () => differences(BUILT, folder),
    leftOvers: () => leftOvers(folder, filesOf(folder)),
    close: async () => {
      await close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
