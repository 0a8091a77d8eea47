// The house holds: imports between rooms that the design forbids are errors of the linter.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RULE = 'lint/style/noRestrictedImports';

/** Room of src (or data/publish), what is imported there. */
const BREACHES = [
  ['src/model', 'preact'],
  ['src/model', 'zustand/vanilla'],
  ['src/model', '@/dataset/dataset'],
  ['src/dataset', '@/store/atlasState'],
  ['src/dataset', 'preact/hooks'],
  ['src/text', '@/store/atlasState'],
  ['src/theme', '@/text/en'],
  ['src/store', '@/selectors/counts'],
  ['src/store', '@/panels/TimePanel'],
  ['src/store', 'maplibre-gl'],
  ['src/selectors', 'preact/hooks'],
  ['src/selectors', 'maplibre-gl'],
  ['src/selectors', '@deck.gl/layers'],
  ['src/selectors', '@/text/en'],
  ['src/selectors', '@/theme/palette'],
  ['src/svgmap', 'maplibre-gl'],
  ['src/svgmap', '@deck.gl/core'],
  ['src/svgmap', '@/glmap/mountGlMap'],
  ['src/svgmap', '@/store/actions'],
  ['src/svgmap', '@/panels/TimePanel'],
  ['src/glmap', '@/panels/TimePanel'],
  ['src/glmap', '@/svgmap/SvgMap'],
  ['src/glmap', '@/ui/Sign'],
  ['src/glmap', 'preact'],
  ['src/ui', '@/store/actions'],
  ['src/ui', '@/model/zoneKind'],
  ['src/ui', '@/selectors/counts'],
  ['src/panels', '@/glmap/mountGlMap'],
  ['src/panels', '@/svgmap/SvgMap'],
  ['src/panels', 'maplibre-gl'],
  ['src/panels', '@deck.gl/core'],
  ['src/panels', '@/app/startAtlas'],
  ['src/panels', '../selectors/counts'],
  ['src/app', '../store/actions'],
  ['src/selectors', '../../data/publish/buildTables.ts'],
  ['data/publish', '../../src/store/actions.ts'],
  ['data/publish', '../../src/selectors/counts.ts'],
] as const;

const ALLOWED = [
  ['src/model', './zoneKind'],
  ['src/dataset', '@/model/zone'],
  ['src/store', 'zustand/vanilla'],
  ['src/store', '@/dataset/dataset'],
  ['src/selectors', 'kdbush'],
  ['src/selectors', '@/store/atlasState'],
  ['src/svgmap', 'd3-geo'],
  ['src/svgmap', '@/ui/Sign'],
  ['src/svgmap', '@/selectors/scene'],
  ['src/glmap', 'maplibre-gl'],
  ['src/glmap', '@deck.gl/layers'],
  ['src/panels', '@/store/actions'],
  ['src/panels', 'preact/hooks'],
  ['src/ui', 'preact'],
  ['src/app', '@/svgmap/SvgMap'],
  ['data/publish', '../../src/dataset/decodeZones.ts'],
] as const;

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
}

/** Runs the linter, whose answer is on stdout though it ends with an error. */
function lint(folder: string): Report {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  try {
    return JSON.parse(
      execFileSync(process.execPath, [biome, ...options], {
        cwd: folder,
        stdio: 'pipe',
      }).toString(),
    );
  } catch (error) {
    return JSON.parse(String((error as { stdout: Buffer }).stdout));
  }
}

/** One file for each import, both as a value and as a type alone. */
const CASES = [...BREACHES, ...ALLOWED].flatMap(([room, imported], index) => [
  { room, imported, path: `${room}/case${index}.ts`, code: `import * as it from '${imported}';` },
  {
    room,
    imported,
    path: `${room}/type${index}.ts`,
    code: `import type * as it from '${imported}';`,
  },
]);

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-rules-'));
  const caught = new Set<string>();

  beforeAll(() => {
    const configuration = JSON.parse(readFileSync(join(ROOT, '.biome.json'), 'utf8'));
    const copy = { ...configuration, $schema: undefined, vcs: { enabled: false } };
    writeFileSync(join(folder, '.biome.json'), JSON.stringify(copy));
    for (const { path, code } of CASES) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n\nexport const used: unknown = it;\n`);
    }
    for (const { category, severity, location } of lint(folder).diagnostics) {
      if (category === RULE && severity === 'error') caught.add(location.path);
    }
  }, 20_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pathsOf = ([room, imported]: readonly [string, string]) =>
    CASES.filter((each) => each.room === room && each.imported === imported).map(
      ({ path }) => path,
    );

  it.each(BREACHES)('%s may not import %s, nor its types', (...breach) => {
    expect(pathsOf(breach).filter((path) => !caught.has(path))).toEqual([]);
  });

  it.each(ALLOWED)('%s may import %s', (...allowed) => {
    expect(pathsOf(allowed).filter((path) => caught.has(path))).toEqual([]);
  });
});
