// Which scripts old browsers could not read, and that those of the moving map alone may be newer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type BundledFile,
  oldStyleFaults,
  oldSyntaxFault,
  styleSheets,
  unreadScripts,
} from '@/site/bundle/oldSyntax';

let published = '';

beforeEach(() => {
  published = mkdtempSync(join(tmpdir(), 'atlas-'));
});

afterEach(() => {
  rmSync(published, { recursive: true });
});

function chunk(fileName: string, code: string, moduleId: string): BundledFile {
  return { type: 'chunk', fileName, code, moduleIds: [moduleId] } as never;
}

function asset(fileName: string, source: string): BundledFile {
  return { type: 'asset', fileName, source } as never;
}

const FIELDS = 'class Shown { year = 2020 }';

it.each([
  FIELDS,
  'class Shown { #year() {} }',
  'class Shown { static { start(); } }',
  'await start();',
  'const pairs = /b/d;',
  'const pairs = /(?<=a)b/;',
])('old browsers do not read %s', (code) => {
  expect(oldSyntaxFault(code)).not.toBeNull();
});

it.each([
  'year ??= 2020;',
  'place?.name ?? 1_000;',
  'import("./late.js");',
  'async function* rows() {}',
])('old browsers read %s', (code) => {
  expect(oldSyntaxFault(code)).toBeNull();
});

it('names file, line and column, whether bundled or as it lies there', () => {
  writeFileSync(join(published, 'embed.js'), `start();\n${FIELDS}`);
  const outputs = [
    chunk('assets/atlas.js', FIELDS, '/src/app/startAtlas.ts'),
    asset('sw.js', FIELDS),
  ];
  expect(unreadScripts(outputs, published)).toEqual([
    'assets/atlas.js: Unexpected token (1:19)',
    'sw.js: Unexpected token (1:19)',
    'embed.js: Unexpected token (2:19)',
  ]);
});

it('leaves the moving map its own', () => {
  const outputs = [
    chunk('assets/layers.js', FIELDS, '/node_modules/@deck.gl/core/dist/index.js'),
    chunk('assets/mountGlMap.js', FIELDS, '/src/glmap/mountGlMap.ts'),
    asset('assets/baseMapWorker-1.js', FIELDS),
    asset('data/zones.csv', 'id,name'),
  ];
  expect(unreadScripts(outputs, published)).toEqual([]);
});

const LATE_KNOWN = '(color:color-mix(in srgb,red,red))';

it.each([
  ['.result{background:color-mix(in srgb,red 8%,blue)}', '.result { background }'],
  // What names a variable is taken at first, and is nothing in the end: no colour before it helps.
  ['.result{color:red;color:color-mix(in srgb,red 8%,blue)}', '.result { color }'],
  ['.a{color:red;color:color-mix(in srgb,var(--b) 8%,blue)}', '.a { color }'],
  ['.a{color:red}.b{color:color-mix(in srgb,red,blue)}', '.b { color }'],
  ['@media print{.tip{translate:4px 2px}}', '.tip { translate }'],
])('old browsers leave out something of %s', (css, fault) => {
  expect(oldStyleFaults([css])).toEqual([fault]);
});

it.each([
  [`@supports ${LATE_KNOWN}{:root{--line:color-mix(in srgb,red,blue)}}`],
  [
    '.result{background:color-mix(in srgb,red 8%,blue)}',
    `@supports not ${LATE_KNOWN}{.result{background:red}}`,
  ],
  ['.tip{transform:translate(4px,2px)}'],
])('old browsers have something in the place of %s', (...sheets) => {
  expect(oldStyleFaults(sheets)).toEqual([]);
});

it('reads the style sheets within the front page, too', () => {
  const outputs = [
    asset('assets/map.css', '.a{}'),
    asset('index.html', '<style>.b{}</style><p>c</p>'),
    chunk('assets/atlas.js', 'start()', '/src/main.tsx'),
  ];
  expect(styleSheets(outputs)).toEqual(['.a{}', '.b{}']);
});
