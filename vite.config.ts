// One configuration for the dev server, the build and the unit tests.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { buildTables, dataTables } from './data/build/plugin.ts';
import { prerenderedPages } from './src/app/prerender/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = `${root}data`;
const alias = { '@': `${root}src` };

export default defineConfig({
  base: './',
  plugins: [
    dataTables({ folder }),
    prerenderedPages({
      root,
      alias,
      publishedFiles: () => buildTables(folder).files,
      // Absolute addresses in previews and search results need it; all else is relative.
      siteAddress: process.env.ATLAS_SITE_ADDRESS ?? '',
    }),
  ],
  resolve: { alias },
  build: { target: 'es2022', chunkSizeWarningLimit: 1600 },
  test: { include: ['tests/{unit,data}/**/*.test.{ts,tsx}'] },
});
