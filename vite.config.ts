// One configuration for the dev server, the build and the unit tests.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ATLAS } from './data/atlas.config.ts';
import { buildTables, dataTables } from './data/publish/plugin.ts';
import { chunkName } from './src/site/bundle/chunkName.ts';
import { compileHint } from './src/site/bundle/compileHint.ts';
import { oldSyntax } from './src/site/bundle/oldSyntax.ts';
import { resolvedScales } from './src/site/bundle/scales.ts';
import { scriptGroups } from './src/site/bundle/scripts.ts';
import { generatedStyles } from './src/site/bundle/styles.ts';
import { weightReport } from './src/site/bundle/weightReport.ts';
import { configDefines } from './src/site/config/configDefines.ts';
import { ownStyle } from './src/site/config/ownStyle.ts';
import { CONFIG_VARIABLE, readConfig } from './src/site/config/readConfig.ts';
import { leanPackages } from './src/site/lean/leanPackages.ts';
import { drawnPages } from './src/site/pages/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
// ATLAS_TABLES: another folder of tables; ATLAS_VERSIONS: the versions that the published site keeps (README, Versions).
const folder = process.env.ATLAS_TABLES ?? `${root}data`;
// ATLAS_WHOLE_PACKAGES=1 builds MapLibre and deck.gl as they come: see "Upgrading" in CONTRIBUTING.md.
const config = readConfig(ATLAS, process.env[CONFIG_VARIABLE]);
// A style of somebody else's may need what the lists leave out.
const isLean = process.env.ATLAS_WHOLE_PACKAGES !== '1' && config.style === null;
const lean = isLean ? leanPackages(root) : null;
const define = configDefines(config);
const owner = {
  ...config,
  title: `${config.name}: ${config.title.en}`,
  description: config.description.en,
};
const alias = { '@': `${root}src` };

/** The first language stands at the root, the others have folders. */
function hasFolder(page: string): boolean {
  return config.languages.slice(1).some((language) => page.startsWith(`${language}/`));
}

export default defineConfig({
  base: './',
  plugins: [
    dataTables({ folder, owner }),
    ownStyle(root, config.style),
    generatedStyles({ root, alias }),
    resolvedScales(`${root}src/theme/tokens.css`),
    drawnPages({
      root,
      alias,
      publishedFiles: () => buildTables(folder, owner).files,
      config,
      define,
      folder,
      earlier: process.env.ATLAS_VERSIONS ?? '',
    }),
    lean?.page,
    compileHint(),
    oldSyntax(),
    weightReport({
      doors: [
        {
          title: 'front page',
          page: 'index.html',
          modules: ['/src/app/drawAtlas.tsx', '/src/text/opening/en.ts'],
          most: { weight: 72, requests: 4 },
        },
        {
          title: 'in Chinese',
          page: 'zh/index.html',
          modules: ['/src/app/drawAtlas.tsx', '/src/text/opening/zh.ts'],
          most: { weight: 72, requests: 4 },
        },
        {
          title: 'embedded',
          page: 'index.html',
          modules: [
            '/src/app/drawAtlas.tsx',
            '/src/text/opening/en.ts',
            '/src/embed/EmbedFrame.tsx',
            '/src/text/embed/en.ts',
          ],
          most: { weight: 80, requests: 7 },
        },
        {
          title: 'front page until it answers',
          page: 'index.html',
          modules: [
            '/src/app/drawAtlas.tsx',
            '/src/text/opening/en.ts',
            '/src/app/parts/pageParts.tsx',
          ],
          most: { weight: 82, requests: 7 },
        },
      ].filter(({ page }) => page === 'index.html' || hasFolder(page)),
      lazyModules: ['/src/glmap/mountGlMap.ts', '/src/glmap/zoneOverlay.ts'],
      lazyFiles: ['data/basemap.topo.json'],
      isBudgetHeld: config.firstView === 'held',
      onDemandFiles: ['data/zones.geojson', 'data/sources.csv', 'data/search.json'],
    }),
  ],
  resolve: { alias },
  define,
  // As on GitHub Pages: a frame with sandbox="allow-scripts" has no origin, and asks as everybody.
  preview: { cors: { origin: '*' } },
  worker: { plugins: () => (lean === null ? [] : [lean.worker()]) },
  build: {
    // See "Browsers" in the README. The drawn map's scripts have no class fields, the moving map's are slower without.
    target: 'es2022',
    cssTarget: ['chrome88', 'safari14.1', 'firefox91'],
    // Those that know no preload fetch a script when it is imported.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      // An entry of its own: of a script that is imported, the bundler asks for one more with a list of its exports.
      input: { index: `${root}index.html`, drawing: `${root}src/app/drawAtlas.tsx` },
      output: {
        chunkFileNames: chunkName,
        codeSplitting: { groups: scriptGroups(`${root}src/`) },
      },
    },
  },
  test: {
    include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
    // The tests keep no state in modules: files share them, and the tables are built once a worker.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // What takes a second alone takes many beside a build: time decides nothing here, it ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
