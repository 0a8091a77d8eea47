// Builds a site for a test: with another environment, or from a copy of the tree.
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** The built site that most tests drive. */
export const BUILT = process.env.ATLAS_DIST ?? join(PROJECT, 'dist');

const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

export interface BuildWishes {
  /** Root of the tree that is built; else that of the tests. */
  readonly tree?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function buildSite(
  outDir: string,
  { tree = PROJECT, env = {} }: BuildWishes = {},
): Promise<void> {
  await run(
    process.execPath,
    [VITE, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: tree, env: { ...process.env, ...env } },
  );
}

/** What Vite writes among the packages while it builds: a build beside this one takes its own away again. */
const PASSING = '.vite-temp';

/** Every file of a folder under another path, without its bytes where the disk allows. */
function linkFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || basename(entry.parentPath) === PASSING) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(path, target);
    } catch {
      copyFileSync(path, target);
    }
  }
}

/**
 * The tree as it stands, changes that are not committed too. `packages`: whether it has packages of its own, as a clone
 * has, or a link to those of this one, which is faster and lets the bundler put modules into another order.
 */
export async function copyTree(tree: string, packages: 'own' | 'linked'): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: PROJECT,
    maxBuffer: 1e8,
  });
  const paths = stdout.split('\0').filter((path) => path !== '' && existsSync(join(PROJECT, path)));
  for (const path of paths) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    copyFileSync(join(PROJECT, path), join(tree, path));
  }
  const [from, to] = [join(PROJECT, 'node_modules'), join(tree, 'node_modules')];
  if (packages === 'own') linkFolder(realpathSync(from), to);
  else symlinkSync(from, to);
}
