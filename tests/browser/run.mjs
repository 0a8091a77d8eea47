// Runs the browser tests on the built site, with Playwright's own arguments if any; with --screenshots
// it takes the pictures of the README instead, with --screenshots --around sheets of the map for eyes, with --faults all
// it tries the whole fault table and nothing else. The core of the tests also runs in Firefox and WebKit where they are
// on the machine; with --browsers it installs them first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngines, installEngines } from './engines/findEngines.mjs';
import { findBrowser } from './findBrowser.mjs';

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 4391;
}

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const dist = process.env.ATLAS_DIST ?? join(project, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`Nothing to test: ${dist} holds no index.html. Run "npm run build" first.`);
  process.exit(1);
}

const parameters = process.argv.slice(2).filter((each) => each !== '--browsers');
if (parameters.length < process.argv.length - 2) installEngines();
const [first, ...others] = parameters;
const takesPictures = first === '--screenshots';
const looksAround = takesPictures && others[0] === '--around';
const triesAllFaults = first === '--faults' && others[0] === 'all';
const task = looksAround ? 'around' : takesPictures ? 'pictures' : 'tests';
const taken = looksAround || triesAllFaults ? 2 : takesPictures ? 1 : 0;
const wishes = [...(triesAllFaults ? ['specs/faultTable'] : []), ...parameters.slice(taken)];
const engines = task === 'tests' ? findEngines() : { found: {}, missing: [] };
/** Before the tests and after them, where it is read. */
const sayMissing = () => {
  for (const line of engines.missing) console.log(line);
};
sayMissing();

const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
const { status } = spawnSync(
  process.execPath,
  [cli, 'test', '-c', join(here, 'playwright.config.ts'), ...wishes],
  {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...engines.found,
      ATLAS_TASK: task,
      ATLAS_FAULTS: triesAllFaults ? 'all' : 'some',
      ATLAS_DIST: dist,
      ATLAS_BROWSER: findBrowser(),
      ATLAS_PORT: String(await freePort()),
    },
  },
);
sayMissing();
process.exit(status ?? 1);
