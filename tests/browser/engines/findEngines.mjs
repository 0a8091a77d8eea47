// Looks for the browsers besides Chromium in which the core of the tests runs, and says which are there. Installs
// nothing unless asked to: they are large.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first Firefox whose WebDriver BiDi does what the tests ask for; tried with 153. */
const LEAST_FIREFOX = 140;

const APT = '/usr/bin/apt-get';
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** @returns {string | null} a program of this name that can be started */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

/** @returns {number} its version, or 0 where it does not say */
function firefoxVersion(browser) {
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** @returns {{ path: string } | { lacks: string }} */
function findFirefox() {
  if (process.platform === 'win32') return { lacks: 'not tried on Windows' };
  const named = process.env.ATLAS_FIREFOX ?? '';
  const places = [
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  const path = named === '' ? places.find((place) => place !== null && existsSync(place)) : named;
  if (path === undefined || path === null || !existsSync(path)) return { lacks: 'not found' };
  const version = firefoxVersion(path);
  return version >= LEAST_FIREFOX
    ? { path }
    : { lacks: `${path} is of version ${version}, older than ${LEAST_FIREFOX}` };
}

/** @returns {{ path: string } | { lacks: string }} */
function findWebKit() {
  const path = process.env.ATLAS_WEBKIT ?? onPath('WebKitWebDriver');
  if (path === null || !existsSync(path)) return { lacks: 'WebKitWebDriver not found' };
  // A window of its own, on no screen.
  return onPath('Xvfb') === null ? { lacks: 'Xvfb, which gives it a screen, not found' } : { path };
}

/** With `--browsers`: brings both, where that is possible. */
export function installEngines() {
  if (process.getuid?.() !== 0 || !existsSync(APT)) {
    console.log(`--browsers installs ${PACKAGES.join(', ')} with apt-get, as root, and not here.`);
    return;
  }
  console.log(`Installing the packages ${PACKAGES.join(', ')} into this system, with apt-get.`);
  const apt = (...words) => spawnSync(APT, words, { stdio: 'inherit' });
  apt('update', '-qq');
  // One that is called otherwise here, as firefox-esr on Ubuntu, does not keep the others away.
  for (const name of PACKAGES) apt('install', '-y', '-qq', name);
}

/**
 * What is there, as variables of the environment, and a line for each that is not.
 * @returns {{ found: Record<string, string>, missing: string[] }}
 */
export function findEngines() {
  const all = [
    { name: 'Firefox', variable: 'ATLAS_FIREFOX', ...findFirefox() },
    { name: 'WebKit', variable: 'ATLAS_WEBKIT', ...findWebKit() },
  ];
  const found = all.flatMap(({ variable, path }) => (path === undefined ? [] : [[variable, path]]));
  const missing = all.flatMap(({ name, lacks }) =>
    lacks === undefined ? [] : [`Not tried in ${name}: ${lacks}.`],
  );
  return { found: Object.fromEntries(found), missing };
}
