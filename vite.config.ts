// One configuration for the dev server, the build and the unit tests.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { dataTables } from './data/build/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [dataTables({ folder: fileURLToPath(new URL('./data', import.meta.url)) })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1600 },
  test: { include: ['tests/{unit,data}/**/*.test.{ts,tsx}'] },
});
