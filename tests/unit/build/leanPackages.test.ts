// What the built site leaves out of MapLibre and deck.gl: names stay, and lists that are out of date are noticed.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mapLibreStandIns } from '../../../src/app/prerender/leanMapLibre.ts';
import { leanPackages } from '../../../src/app/prerender/leanPackages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

async function standIn(path: string): Promise<Record<string, unknown>> {
  const code = mapLibreStandIns(`${ROOT}node_modules`)[`maplibre-gl/src/${path}`];
  if (code === undefined) throw new Error(`${path} is not left out`);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

it('keeps the names of what it leaves out: guards say no, classes are there', async () => {
  const symbols = await standIn('style/style_layer/symbol_style_layer.ts');
  expect((symbols.isSymbolStyleLayer as () => unknown)()).toBe(false);
  expect(symbols.SymbolStyleLayer).toBeTypeOf('function');
});

it('keeps names that a module lists at its end', async () => {
  const terrain = await standIn('webgl/draw/draw_terrain.ts');
  expect(terrain.drawDepth).toBeTypeOf('function');
});

it('leaves out the shaders of other layers, and only those', () => {
  const paths = Object.keys(mapLibreStandIns(`${ROOT}node_modules`));
  const shaders = paths.filter((path) => path.endsWith('.glsl.g.ts')).join(' ');
  expect(shaders).toContain('heatmap.fragment');
  expect(shaders).not.toMatch(/\/(?:fill|line|background|_prelude)\./);
});

it('fails the build when a list names a module that nothing asks for', () => {
  const { page } = leanPackages(ROOT);
  const end = page.buildEnd;
  if (typeof end !== 'function')
    throw new Error('The plugin does not look at the end of the build');
  const problems: unknown[] = [];
  end.call({ error: (problem: unknown) => problems.push(problem) } as never, undefined);
  expect(problems.join()).toContain('@deck.gl/core/dist/views/globe-view.js');
});
