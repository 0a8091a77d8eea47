// Which scripts the browser is asked to compile whole, and that a renamed chunk is noticed.
import { expect, it } from 'vitest';
import { compileHint } from '../../../src/site/bundle/compileHint.ts';

const START = ['atlas', 'drawing', 'pageParts', 'map', 'layers', 'mountGlMap', 'zoneOverlay'];

function generate(names: readonly string[]) {
  const bundle = Object.fromEntries(
    names.map((name) => [`assets/${name}.js`, { type: 'chunk', name, code: 'start();' }]),
  );
  const problems: string[] = [];
  const hook = compileHint().generateBundle;
  if (typeof hook !== 'object') throw new Error('The plugin does not say when it wants its turn');
  const context = { error: (problem: string) => problems.push(problem) };
  hook.handler.call(context as never, {} as never, bundle as never, true);
  return { bundle, problems };
}

it('stands before everything else in the scripts of the start, and in no other', () => {
  const { bundle, problems } = generate([...START, 'TablePanel']);

  expect(problems).toEqual([]);
  for (const name of START) {
    expect(bundle[`assets/${name}.js`]?.code).toMatch(/^\/\/# allFunctionsCalledOnLoad\nstart/);
  }
  expect(bundle['assets/TablePanel.js']?.code).toBe('start();');
});

it('fails the build when a script of the start has another name', () => {
  const { problems } = generate(START.filter((name) => name !== 'layers'));

  expect(problems.join()).toContain('layers');
});
