// The browser specs speak to the page through the driver alone, and stay easy to find.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readImports } from '../readImports.ts';

const BROWSER = fileURLToPath(new URL('../browser', import.meta.url));
const FILES = readdirSync(BROWSER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:ts|mjs)$/.test(path),
);
const SPECS = FILES.filter((path) => path.endsWith('.spec.ts'));

describe('the browser specs', () => {
  it.each(SPECS)('%s imports the driver and nothing else', (path) => {
    const imports = readImports(path, readFileSync(join(BROWSER, path), 'utf8'));
    expect(imports.map(({ specifier }) => join(dirname(path), specifier))).toEqual(['driver']);
  });

  it('have no folder with more than 20 files', () => {
    const counts = new Map<string, number>();
    for (const path of FILES) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });
});
