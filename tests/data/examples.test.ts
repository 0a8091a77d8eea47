// The examples of using-data.html run where their programs are installed, and count what the tables hold; where one is
// not installed, its test is skipped, and says so by that.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvRows, publishedText } from './realTables.ts';

const PAGE = readFileSync(new URL('../../public/using-data.html', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'atlas-examples-'));

/** Code of an example as its reader copies it. */
function example(name: string): string {
  const [, code = ''] =
    new RegExp(`<pre data-example="${name}"><code>([^]*?)</code>`).exec(PAGE) ?? [];
  return code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function isThere(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
}

function countedByKind(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind = '' } of csvRows(publishedText('zones.csv'))) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function expectCounts(output: string): void {
  const counts = countedByKind();
  expect(counts.size).toBeGreaterThan(4);
  for (const [kind, count] of counts) {
    expect(output).toMatch(new RegExp(`${kind}\\W+(?:zones \\(Integer\\) = )?${count}\\b`));
  }
}

beforeAll(() => {
  // What the first example downloads.
  const files = [...example('download').matchAll(/\/data\/(\S+)$/gm)].map(([, file = '']) => file);
  expect(files).toEqual(['zones.csv', 'zones.geojson']);
  for (const file of files) writeFileSync(join(folder, file), publishedText(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(!isThere('ogr2ogr', '--version'))('GDAL', () => {
  expectCounts(run('sh', '-ec', example('gdal')));
});

/** That of the system may have what another one, first in the path, has not. */
const python = ['python3', '/usr/bin/python3'].find((each) => isThere(each, '-c', 'import pandas'));

it.skipIf(python === undefined)('pandas', () => {
  expectCounts(run(python ?? '', '-c', example('pandas')));
});

it.skipIf(!isThere('Rscript', '--version'))('R', () => {
  expectCounts(run('Rscript', '-e', example('r')));
});

it.skipIf(!isThere('duckdb', '--version'))('DuckDB', () => {
  expectCounts(run('duckdb', '-list', '-c', example('duckdb')));
});
