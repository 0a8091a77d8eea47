// What the built site leaves out of MapLibre and deck.gl: names stay, and lists that are out of date are noticed.
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { DECK_STAND_INS } from '../../../src/site/lean/leanDeck.ts';
import { mapLibreStandIns } from '../../../src/site/lean/leanMapLibre.ts';
import { leanPackages } from '../../../src/site/lean/leanPackages.ts';

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

it('still hears of errors and, once, of warnings of deck.gl', async () => {
  const code = DECK_STAND_INS['@probe.gl/log/dist/index.js'] ?? '';
  const { Log } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const log = new Log({ id: 'deck' });
  const told: unknown[][] = [];
  const tell = (...message: unknown[]) => void told.push(message);
  vi.spyOn(console, 'error').mockImplementation(tell);
  vi.spyOn(console, 'warn').mockImplementation(tell);

  log.error('broken', 1)();
  log.warn('odd')();
  log.warn('odd')();
  log.log(1, 'detail')();
  log.table(4, {})();

  expect(told).toEqual([
    ['deck:', 'broken', 1],
    ['deck:', 'odd'],
  ]);
  expect(() => log.assert(false, 'no layer')).toThrow('no layer');
  vi.restoreAllMocks();
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
