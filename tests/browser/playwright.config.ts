// The browser tests: the built site, served from a sub-folder of an unknown host, in a real Chromium, its core
// in Firefox and WebKit, too, where run.mjs has found them.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Project } from '@playwright/test';

const port = process.env.ATLAS_PORT ?? '4391';
const folder = process.env.ATLAS_DIST ?? 'dist';
const base = '/some/folder/atlas/';
const executablePath = process.env.ATLAS_BROWSER;

/** WebGL drawn by the processor: the same on every machine. */
const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Software WebGL takes seconds and a processor; only the tests about it have it. */
function chromiumWith(...args: string[]) {
  const browser = executablePath === undefined ? {} : { executablePath };
  return {
    launchOptions: { ...browser, args: ['--no-sandbox', '--disable-dev-shm-usage', ...args] },
  };
}

/** What every browser must do: the map, years, kinds, search, details, languages, table, sharing, embedding. */
const CORE = [
  'kinds.spec.ts',
  'time.spec.ts',
  'language.spec.ts',
  'places.spec.ts',
  'questions.spec.ts',
  'share.spec.ts',
  'layout.spec.ts',
  'reports/embed.spec.ts',
].map((file) => `**/specs/**/${file}`);

const tests: Project[] = [
  {
    name: 'without WebGL',
    testDir: 'specs',
    testIgnore: ['*.webgl.spec.ts', 'engines/**'],
    use: chromiumWith('--disable-3d-apis'),
  },
  {
    name: 'with WebGL',
    testDir: 'specs',
    testMatch: '*.webgl.spec.ts',
    timeout: 300_000,
    use: {
      // Fewer pixels, fewer seconds.
      viewport: { width: 1024, height: 640 },
      ...chromiumWith(...SOFTWARE_WEBGL),
    },
  },
];

/** Firefox as it comes, through the words that it shares with Playwright; it knows no preferences of the reader. */
const firefox: Project = {
  name: 'Firefox',
  testDir: 'specs',
  testMatch: CORE,
  // Playwright has no files from a Firefox of somebody else; the rest has its twin in another browser.
  grepInvert: /@file|buttons and attribution|histogram names every/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('engines/firefoxBridge.mjs', import.meta.url)),
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0 },
    },
  },
};

/** WebKit is no browser of Playwright's: its spec drives it by itself. */
const webKit: Project = { name: 'WebKit', testDir: 'specs', testMatch: 'engines/webKit.spec.ts' };

const engines = [
  ...(process.env.ATLAS_FIREFOX === undefined ? [] : [firefox]),
  ...(process.env.ATLAS_WEBKIT === undefined ? [] : [webKit]),
];

/** Not a test: writes the pictures of the README. */
const pictures: Project[] = [
  {
    name: 'pictures',
    testMatch: 'screenshots.ts',
    timeout: 600_000,
    use: chromiumWith(...SOFTWARE_WEBGL),
  },
];

/** Not tests: the map all around, by both renderers, for eyes. */
const around: Project[] = [
  {
    name: 'around without WebGL',
    testMatch: 'lookAround.ts',
    timeout: 1_800_000,
    use: chromiumWith('--disable-3d-apis'),
  },
  {
    name: 'around with WebGL',
    testMatch: 'lookAround.ts',
    timeout: 1_800_000,
    use: chromiumWith(...SOFTWARE_WEBGL),
  },
];

const TASKS: Readonly<Record<string, Project[]>> = {
  tests: [...tests, ...engines],
  pictures,
  around,
};

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  // Trees that were approved, as text.
  snapshotPathTemplate: 'trees/{arg}{ext}',
  forbidOnly: process.env.CI !== undefined,
  // Far more than a machine at rest needs: time decides nothing here, it ends what hangs.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['./faultTable/report.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    // What is not there after this will not come.
    actionTimeout: 90_000,
    // What is kept would answer in place of the network; the spec about it lets it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: TASKS[process.env.ATLAS_TASK ?? 'tests'] ?? [],
  webServer: {
    command: `"${process.execPath}" tests/host.mjs "${folder}" ${base} ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
