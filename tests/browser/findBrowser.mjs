// Finds a Chromium: Playwright's own, else the system's, else installs one, and says so before it does. Downloads
// nothing when one is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell first: it needs half the time, and shows the same. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** @returns {string[]} where Chrome or Chromium usually stands on this system */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const name = (app) => `/Applications/${app}.app/Contents/MacOS/${app}`;
    return [name('Google Chrome'), name('Chromium'), join(env.HOME ?? '', name('Google Chrome'))];
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** @returns {boolean} whether the browser is there and starts: a system library may be missing */
function works(browser) {
  if (!existsSync(browser)) return false;
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 120_000 }).status === 0;
}

/** @returns {string | null} */
function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );
  const places = [chromium.executablePath(), ...onPath, ...usualPlaces()];
  return places.find(works) ?? null;
}

/** @returns {boolean} whether the command ran and said that all is well */
function run(command, ...parameters) {
  console.log(`> ${[command, ...parameters].join(' ')}`);
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

/** Ways to a browser, in this order; each says beforehand what it brings, from where and to where. */
const INSTALLATIONS = [
  {
    isPossible: () => true,
    says: () =>
      `Installing Playwright's Chromium, from Playwright's own host, to ${dirname(dirname(chromium.executablePath()))}.`,
    install: () => {
      const cli = join(
        dirname(createRequire(import.meta.url).resolve('@playwright/test')),
        'cli.js',
      );
      return run(process.execPath, cli, 'install', '--no-shell', 'chromium');
    },
  },
  {
    isPossible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    says: () =>
      'That gave none that starts. Installing the packages chromium-headless-shell, or else chromium, and fonts-noto-cjk into this system, with apt-get.',
    install: () =>
      run('apt-get', 'update', '-qq') &&
      ['chromium-headless-shell', 'chromium'].some((browser) =>
        run('apt-get', 'install', '-y', '-qq', browser, 'fonts-noto-cjk'),
      ),
  },
];

const ADVICE =
  'To use a browser of your own, set ATLAS_BROWSER to the path of a Chrome or Chromium, for example\n' +
  '  ATLAS_BROWSER=/opt/chromium/chrome npm test';

/** @returns {string | null} */
function installBrowser() {
  console.log(`No Chrome or Chromium found for the browser tests.\n${ADVICE}`);
  for (const { isPossible, says, install } of INSTALLATIONS) {
    if (!isPossible()) continue;
    console.log(says());
    const browser = install() ? installedBrowser() : null;
    if (browser !== null) return browser;
  }
  return null;
}

/**
 * The path of a Chromium; the process ends with advice when there is none to be had.
 * @returns {string}
 */
export function findBrowser() {
  const named = process.env.ATLAS_BROWSER ?? '';
  if (named !== '') {
    if (works(named)) return named;
    console.error(`ATLAS_BROWSER names ${named}, which does not start.`);
    process.exit(1);
  }
  const browser = installedBrowser() ?? installBrowser();
  if (browser !== null) return browser;
  console.error(`No browser could be installed. Install Chrome or Chromium yourself.\n${ADVICE}`);
  process.exit(1);
}
