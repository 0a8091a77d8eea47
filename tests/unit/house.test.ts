// Every import of every file against the floor plan: an allow-list, so that what nobody thought of is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { houseTable, ROOMS, type Room } from '../house.ts';
import { longFunctions } from '../longFunctions.ts';
import { type ReadImport, readImports } from '../readImports.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function roomOf(path: string): string | null {
  const room = path.split('/').slice(0, 2).join('/');
  return room in ROOMS ? room : null;
}

/** Path from the project's root, or null for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`;
  return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : null;
}

function mayImportPackage(room: Room, { specifier, time }: ReadImport): boolean {
  const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier);
  if (isNode) return room.isForNode === true;
  const allowed = [...(room.packages ?? []), ...(time === 'type' ? (room.typePackages ?? []) : [])];
  return allowed.includes(specifier);
}

function mayImportRoom(room: Room, target: string, { time }: ReadImport): boolean {
  const { values = [], types = [], later = [] } = room;
  if (values.includes(target)) return true;
  return time !== 'value' && (time === 'type' ? [...types, ...later] : later).includes(target);
}

/** Why a file may not import something; null when it may. */
function breach(path: string, read: ReadImport): string | null {
  const name = roomOf(path);
  const room = name === null ? undefined : ROOMS[name];
  const doors = Object.values(ROOMS).flatMap(({ doors = {} }) => doors[path] ?? []);
  const target = targetOf(path, read.specifier);
  const what = target === null ? read.specifier : roomOf(target);
  if (what !== null && doors.includes(what)) return null;
  const words = `${path} imports ${read.specifier} (${read.time})`;
  if (room === undefined) return `${words}, but stands in no room of tests/house.ts`;
  if (target === null) return mayImportPackage(room, read) ? null : words;
  if (what === name) return null;
  return what !== null && mayImportRoom(room, what, read) ? null : words;
}

function filesOf(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => name.test(path));
}

function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const SOURCE = /\.tsx?$/;
const FILES = [...filesOf('src', SOURCE), ...filesOf('data/publish', SOURCE)];
const TEST_FILES = filesOf('tests', /\.(?:tsx?|m?js)$/);
const READS = FILES.flatMap((path) =>
  readImports(path, codeOf(path)).map((read) => ({ path, read })),
);

describe('the house', () => {
  it('has files in every room', () => {
    for (const room of Object.keys(ROOMS)) {
      expect(FILES.some((path) => roomOf(path) === room)).toBe(true);
    }
  });

  it('imports nothing that the floor plan does not allow', () => {
    const breaches = READS.map(({ path, read }) => breach(path, read));
    expect(breaches.filter((each) => each !== null)).toEqual([]);
  });

  it('writes @/room/file across folders of the page, ./file inside one', () => {
    const isPage = (path: string): boolean =>
      path.startsWith('src/') &&
      !['src/site', 'src/dataset', 'src/model'].includes(roomOf(path) ?? '');
    const climbing = READS.filter(
      ({ path, read }) =>
        isPage(path) &&
        (read.specifier.startsWith('../') || /^\.\/.+\//.test(read.specifier)) &&
        path !== 'src/main.tsx',
    );
    expect(climbing).toEqual([]);
  });

  it('writes whole paths where the build reads it too, before Vite knows what @ means', () => {
    const rooms = ['src/model', 'src/dataset', 'data/publish'];
    const unreadable = READS.filter(
      ({ path, read: { specifier, time } }) =>
        rooms.includes(roomOf(path) ?? '') &&
        (specifier.startsWith('@/') ||
          (time !== 'type' && specifier.startsWith('.') && !specifier.endsWith('.ts'))),
    );
    expect(unreadable).toEqual([]);
  });

  it('allows no package that nobody uses', () => {
    const unused = Object.entries(ROOMS).flatMap(([name, room]) => {
      const used = READS.filter(({ path }) => roomOf(path) === name).map(
        ({ read }) => read.specifier,
      );
      return [...(room.packages ?? []), ...(room.typePackages ?? [])]
        .filter((each) => !used.includes(each))
        .map((each) => `${name}: ${each}`);
    });
    expect(unused).toEqual([]);
  });

  it('stands in CONTRIBUTING as it is', () => {
    expect(codeOf('CONTRIBUTING.md')).toContain(houseTable());
  });

  it('has no folder with more than 20 files', () => {
    const counts = new Map<string, number>();
    for (const path of [...FILES, ...filesOf('src', /\.css$/), ...TEST_FILES]) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });

  it('has no file with more than 300 lines, texts excepted', () => {
    const long = [...FILES, ...TEST_FILES]
      .filter((path) => roomOf(path) !== 'src/text')
      .filter((path) => codeOf(path).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has no function with more than 80 lines, texts excepted', () => {
    const long = FILES.filter((path) => roomOf(path) !== 'src/text').flatMap((path) =>
      longFunctions(path, codeOf(path), 80).map(({ line, lines }) => `${path}:${line}: ${lines}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the measure of functions', () => {
  const body = Array.from({ length: 81 }, (_, index) => `  act(${index});`).join('\n');

  it.each([
    ['a function', `function long() {\n${body}\n}`],
    ['an arrow', `const long = () => {\n${body}\n};`],
    ['a method', `const it = {\n  long() {\n${body}\n  },\n};`],
  ])('sees %s that is too long', (_, code) => {
    expect(longFunctions('probe.ts', code, 80)).toMatchObject([{ lines: 83 }]);
  });
});

describe('the floor plan', () => {
  it.each([
    ['src/model/probe.ts', "import memoize from 'memoize-one';"],
    ['src/model/probe.ts', "import { readFileSync } from 'node:fs';"],
    ['src/model/probe.ts', "import type { parse } from 'csv-parse/sync';"],
    ['src/model/probe.ts', "import type { Dataset } from '@/dataset/dataset';"],
    ['src/dataset/probe.ts', "import type { AtlasState } from '@/store/atlasState';"],
    ['src/store/probe.ts', "import { useState } from 'preact/hooks';"],
    ['src/store/probe.ts', "import { selectCounts } from '@/selectors/zones/counts';"],
    ['src/selectors/probe.ts', "import { select } from '@/store/actions';"],
    ['src/selectors/probe.ts', "import { createAtlasStore } from '@/store/atlasStore';"],
    ['src/selectors/probe.ts', "export { useAtlas } from '@/store/useAtlas';"],
    ['src/selectors/zones/probe.ts', "import { h } from 'preact';"],
    [
      'src/selectors/zones/probe.ts',
      "import { buildTables } from '../../../data/publish/buildTables.ts';",
    ],
    ['src/svgmap/probe.ts', "import { readFileSync } from 'fs';"],
    ['src/svgmap/probe.ts', "import { Map } from 'maplibre-gl';"],
    ['src/glmap/probe.ts', "import { moveCamera } from '@/store/actions';"],
    ['src/glmap/probe.ts', "import { useAtlas } from '@/store/useAtlas';"],
    ['src/glmap/probe.ts', "import { Sign } from '@/ui/Sign';"],
    ['src/ui/probe.ts', "import { ZONE_KINDS } from '@/model/zoneKind';"],
    ['src/panels/time/probe.ts', "import { mountGlMap } from '@/glmap/mountGlMap';"],
    ['src/panels/time/probe.ts', "const it = import('@/glmap/mountGlMap');"],
    ['src/app/probe.ts', "import { mountGlMap } from '@/glmap/mountGlMap';"],
    ['src/loading/probe.ts', "import { mountGlMap } from '@/glmap/mountGlMap';"],
    ['src/app/probe.ts', "import { EmbedFrame } from '@/embed/EmbedFrame';"],
    ['src/app/probe.ts', "import { Buffer } from 'node:buffer';"],
    ['data/publish/probe.ts', "import { select } from '../../src/store/actions.ts';"],
    ['src/somewhere/probe.ts', "import { h } from 'preact';"],
  ])('refuses in %s: %s', (path, code) => {
    expect(readImports(path, code).filter((read) => breach(path, read) === null)).toEqual([]);
  });

  it.each([
    ['src/selectors/probe.ts', "import type { AtlasState } from '@/store/atlasState';"],
    ['src/loading/probe.ts', "const it = import('@/glmap/mountGlMap');"],
    ['src/glmap/atlasBridge.ts', "import { moveCamera } from '@/store/actions';"],
    ['data/publish/probe.ts', "import { readFileSync } from 'node:fs';"],
  ])('allows in %s: %s', (path, code) => {
    expect(readImports(path, code).map((read) => breach(path, read))).toEqual([null]);
  });
});
