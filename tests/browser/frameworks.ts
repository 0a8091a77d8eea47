// An article that is an application: the components of embedding.html as they stand there, with React and Vue.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

export type Framework = 'react' | 'vue';

/** Draws the component in `#app`; `show(view)` draws it with other properties, `selected` is what it told. */
const APPLICATIONS: Readonly<Record<Framework, string>> = {
  react: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CbecAtlas } from './CbecAtlas.js';
const root = createRoot(document.querySelector('#app'));
window.selected = [];
const onSelect = (selection) => selected.push(selection);
window.show = (view) => root.render(createElement(CbecAtlas, { ...view, onSelect }, 'Open the map'));`,
  vue: `import { h, render } from 'vue';
import { CbecAtlas } from './CbecAtlas.js';
window.selected = [];
const onSelect = (selection) => selected.push(selection);
window.show = (view) =>
  render(h(CbecAtlas, { ...view, onSelect }, () => 'Open the map'), document.querySelector('#app'));`,
};

/** The application as one script. */
export async function applicationScript(framework: Framework, component: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-application-'));
  try {
    writeFileSync(join(folder, 'CbecAtlas.js'), component);
    writeFileSync(join(folder, 'main.js'), APPLICATIONS[framework]);
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: [
          // "vue" adds the compiler of templates to it, which nothing here needs.
          { find: 'vue', replacement: `${PACKAGES}@vue/runtime-dom` },
          { find: /^(react(?:-dom)?)(?=$|\/)/, replacement: `${PACKAGES}$1` },
        ],
      },
      build: {
        minify: false,
        lib: { entry: join(folder, 'main.js'), formats: ['iife'], name: 'application' },
      },
    });
    const [file = ''] = readdirSync(join(folder, 'dist'));
    return readFileSync(join(folder, 'dist', file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
