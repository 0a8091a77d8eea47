// An atlas of somebody else, made on a copy of the tree by the steps of the README: other words, another small set of
// tables. Its site is hosted where its configuration says, so that the page for lost addresses finds the way back.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS } from '../../../data/atlas.config.ts';
import type { AtlasConfig } from '../../../src/model/config/atlasConfig.ts';
import { soundTables } from '../../unit/publish/fixtureTables.ts';
import { buildSite, copyTree, run } from './buildSite';

/** From the host's root: where GitHub Pages would put a repository of this name. */
export const FORK_BASE = '/delta-map/';

const FORK: AtlasConfig = {
  name: 'Delta Map',
  title: { en: 'Trade zones of the delta', zh: '三角洲贸易区' },
  description: { en: 'Zones of two provinces.', zh: '两个省的贸易区。' },
  author: 'Chamber of the Delta',
  languages: ['zh', 'en'],
  site: `https://chamber.example${FORK_BASE}`,
  contact: 'mailto:maps@chamber.example',
  repository: 'https://git.chamber.example/delta-map',
  reports: 'https://chamber.example/report',
  attribution: { en: 'Approved map 7', zh: '审图七号' },
  borders: false,
  style: 'data/map/style.json',
  firstView: 'said',
};

/** Words of the original that must not stand in a fork's site. */
const ORIGINAL_WORDS: readonly string[] = [
  ATLAS.name,
  ATLAS.author,
  ...Object.values(ATLAS.title),
  ...Object.values(ATLAS.description),
  ...[ATLAS.site, ATLAS.contact, ATLAS.repository].filter((each) => each !== null),
];

/** Where they may: its reason is the value. */
const MAY_STAND: Readonly<Record<string, string>> = {
  'licenses.txt': 'the licence of the code names its holders, whoever ships it',
};

/** As they stand in HTML, JSON and scripts too. */
function forms(word: string): readonly string[] {
  return [word, word.replaceAll("'", '&#39;'), word.replaceAll("'", "\\'")];
}

export function leftOvers(site: string, files: readonly string[]): readonly string[] {
  return files
    .filter((path) => !path.endsWith('.png') && !(path in MAY_STAND))
    .flatMap((path) => {
      const text = readFileSync(join(site, path), 'utf8');
      const found = ORIGINAL_WORDS.filter((word) =>
        forms(word).some((form) => text.includes(form)),
      );
      return found.map((word) => `${path}: ${word}`);
    });
}

/** Step 2: one file, and the map that it names. */
function editConfig(tree: string): void {
  cpSync(join(tree, 'tests/browser/sites/ownMap'), join(tree, 'data/map'), { recursive: true });
  const path = join(tree, 'data/atlas.config.ts');
  const [head = ''] = readFileSync(path, 'utf8').split('{\n  name:');
  writeFileSync(path, `${head}${JSON.stringify(FORK, null, 2)};\n`);
}

/** Step 3: rows under the same columns, no version of before; the base map stays. */
function replaceTables(tree: string): void {
  for (const [name, text] of soundTables()) {
    if (name.startsWith('basemap/')) continue;
    writeFileSync(join(tree, 'data', name), text.replaceAll(ATLAS.name, FORK.name));
  }
  rmSync(join(tree, 'data/versions'), { recursive: true, force: true });
}

/** Step 5: what is tested are facts and words of the original; CI checks the types and builds. */
function leaveTests(tree: string): void {
  rmSync(join(tree, 'tests'), { recursive: true });
  const path = join(tree, '.ci/run');
  const script = readFileSync(path, 'utf8');
  if (!script.includes('\nnpm test\n')) throw new Error('.ci/run has no line "npm test"');
  writeFileSync(path, script.replace('\nnpm test\n', '\nnpm run types && npm run build\n'));
}

export async function buildFork(outDir: string, work: string): Promise<void> {
  const tree = join(work, 'tree');
  await copyTree(tree, 'linked');
  editConfig(tree);
  replaceTables(tree);
  await buildSite(outDir, { tree });
  leaveTests(tree);
  await run('npm', ['run', '-s', 'types'], { cwd: tree });
}
