// The style sheets: each is loaded once, and asks only for what a scale or lookSheet.ts declares.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookSheet } from '@/site/bundle/lookSheet';
import { readScales } from '@/site/bundle/scales';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(SRC, path), 'utf8');
const SHEETS = FILES.filter((path) => path.endsWith('.css')).sort();
const COMMENT = /\/\*[\s\S]*?\*\//g;
const TOKENS = read('theme/tokens.css');

function importsOf(path: string, pattern: RegExp): readonly string[] {
  return [...read(path).matchAll(pattern)].map(([, name = '']) =>
    normalize(join(dirname(path), name)),
  );
}

it('come into the page by atlas.css, or by the component that is loaded later', () => {
  const byPage = importsOf('theme/atlas.css', /@import "(.+?)"/g);
  const byComponents = FILES.filter((path) => /\.tsx?$/.test(path)).flatMap((path) =>
    importsOf(path, /^import '(.+?\.css)'/gm),
  );
  expect([...byPage, ...byComponents, 'theme/atlas.css'].sort()).toEqual(SHEETS);
});

describe.each(SHEETS)('%s', (path) => {
  const rules = read(path).replaceAll(COMMENT, '');

  it('asks for no property that nobody declares', () => {
    const declared = new Set(
      [...`${lookSheet()}${TOKENS}${rules}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name),
    );
    const asked = [...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('asks for no window that has no name', () => {
    const named = [...read('theme/windows.css').matchAll(/@custom-media (--[\w-]+)/g)];
    const asked = [...rules.matchAll(/@media[^{]*?\((--[\w-]+)\)/g)].map(([, name]) => name);
    const names = named.map(([, name]) => name);
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('takes corners and shadows from their scales', () => {
    if (path === 'theme/tokens.css') return;
    const own = [...rules.matchAll(/(?:border-radius|box-shadow): ([^;]+);/g)].map(
      ([, value = '']) => value,
    );
    expect(own.filter((value) => /[1-9]/.test(value.replaceAll(/var\([^)]+\)/g, '')))).toEqual([]);
  });
});

it('are at most 300 lines long', () => {
  expect(SHEETS.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
});

it('reads the scales, and nothing else of their sheet', () => {
  const scales = readScales(
    ':root {\n  --size-12: 1rem;\n  --space-4: 4px;\n  --layer-card: 3;\n}',
  );
  expect([...scales]).toEqual([
    ['--space-4', '4px'],
    ['--layer-card', '3'],
  ]);
});
