// Every import of every file against the floor plan: an allow-list, so that what nobody thought of is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { houseTable, ROOMS, type Room } from '../house.ts';
import { longFunctions } from '../longFunctions.ts';
import { type ImportTime, type ReadImport, readImports } from '../readImports.ts';

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

  it('allows nothing that nobody uses', () => {
    const unused = Object.entries(ROOMS).flatMap(([name, room]) => {
      const { values = [], types = [], later = [], packages = [], typePackages = [] } = room;
      const used = READS.filter(({ path }) => roomOf(path) === name).map(({ path, read }) => ({
        what: roomOf(targetOf(path, read.specifier) ?? '') ?? read.specifier,
        time: read.time,
      }));
      const isUsed = (what: string, ...times: readonly ImportTime[]): boolean =>
        used.some((each) => each.what === what && times.includes(each.time));
      return [
        ...values.filter((each) => !isUsed(each, 'value')),
        ...packages.filter((each) => !isUsed(each, 'value', 'type', 'later')),
        ...[...types, ...typePackages].filter((each) => !isUsed(each, 'type')),
        ...later.filter((each) => !isUsed(each, 'later')),
      ].map((each) => `${name}: ${each}`);
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

/** Room, what is imported there: neither as a value nor as a type. */
const BREACHES = [
  ['src/model', 'preact'],
  ['src/model', 'zustand/vanilla'],
  ['src/model', 'memoize-one'],
  ['src/model', 'csv-parse/sync'],
  ['src/model', 'node:fs'],
  ['src/model', '@/dataset/dataset'],
  ['src/dataset', '@/store/atlasState'],
  ['src/dataset', 'preact/hooks'],
  ['src/text', '@/store/atlasState'],
  ['src/theme', '@/text/page/en'],
  ['src/store', '@/selectors/zones/counts'],
  ['src/store', '@/panels/time/TimePanel'],
  ['src/store', 'maplibre-gl'],
  ['src/store', 'preact/hooks'],
  ['src/selectors', 'preact/hooks'],
  ['src/selectors', 'maplibre-gl'],
  ['src/selectors', '@deck.gl/layers'],
  ['src/selectors', '@/text/page/en'],
  ['src/svgmap', 'maplibre-gl'],
  ['src/svgmap', '@deck.gl/core'],
  ['src/svgmap', 'fs'],
  ['src/svgmap', '@/glmap/mountGlMap'],
  ['src/svgmap', '@/store/actions'],
  ['src/svgmap', '@/panels/time/TimePanel'],
  ['src/glmap', '@/panels/time/TimePanel'],
  ['src/glmap', '@/svgmap/SvgMap'],
  ['src/glmap', '@/ui/Sign'],
  ['src/glmap', 'preact'],
  ['src/ui', '@/store/actions'],
  ['src/ui', '@/model/zoneKind'],
  ['src/ui', '@/selectors/zones/counts'],
  ['src/panels', '@/glmap/mountGlMap'],
  ['src/stage', '@/glmap/mountGlMap'],
  ['src/panels', '@/svgmap/SvgMap'],
  ['src/panels', 'maplibre-gl'],
  ['src/panels', '@deck.gl/core'],
  ['src/panels', '@/app/startAtlas'],
  ['src/panels', '../selectors/zones/counts'],
  ['src/app', '../store/actions'],
  ['src/app', 'node:buffer'],
  ['src/selectors', '../../data/publish/buildTables.ts'],
  ['data/publish', '../../src/store/actions.ts'],
  ['data/publish', '../../src/selectors/zones/counts.ts'],
  ['src/somewhere', 'preact'],
] as const;

/** Not as a value; its types may be known. */
const VALUE_BREACHES = [
  ['src/selectors', '@/store/actions'],
  ['src/selectors', '@/store/atlasStore'],
  ['src/selectors', '@/store/useAtlas'],
  ['src/glmap', '@/store/actions'],
  ['src/glmap', '@/store/useAtlas'],
  ['src/loading', '@/glmap/mountGlMap'],
  ['src/app', '@/embed/EmbedFrame'],
] as const;

const ALLOWED = [
  ['src/model', './zoneKind'],
  ['src/dataset', '../model/zone.ts'],
  ['src/store', 'zustand/vanilla'],
  ['src/selectors', 'kdbush'],
  ['src/svgmap', 'd3-geo'],
  ['src/svgmap', '@/ui/Sign'],
  ['src/svgmap', '@/selectors/scene/scene'],
  ['src/glmap', 'maplibre-gl'],
  ['src/glmap', '@deck.gl/layers'],
  ['src/panels', '@/store/actions'],
  ['src/panels', 'preact/hooks'],
  ['src/ui', 'preact'],
  ['src/app', '@/svgmap/SvgMap'],
  ['data/publish', 'node:fs'],
  ['data/publish', '../../src/dataset/decodeZones.ts'],
] as const;

function breachesOf(path: string, code: string): readonly (string | null)[] {
  const climbs = (specifier: string): boolean =>
    path.startsWith('src/') && specifier.startsWith('../') && !path.startsWith('src/dataset');
  return readImports(path, code).map((read) =>
    climbs(read.specifier) ? `${path} climbs to ${read.specifier}` : breach(path, read),
  );
}

describe('the floor plan', () => {
  const asValue = (what: string): string => `import * as it from '${what}'; export { it };`;
  const asType = (what: string): string => `import type * as it from '${what}';`;

  it.each(BREACHES)('refuses in %s: %s, and its types', (room, what) => {
    expect(breachesOf(`${room}/probe.ts`, asValue(what))).not.toContain(null);
    expect(breachesOf(`${room}/probe.ts`, asType(what))).not.toContain(null);
  });

  it.each(VALUE_BREACHES)('refuses in %s the values of %s, not the types', (room, what) => {
    expect(breachesOf(`${room}/probe.ts`, asValue(what))).not.toContain(null);
    expect(breachesOf(`${room}/probe.ts`, `export { it } from '${what}';`)).not.toContain(null);
    expect(breachesOf(`${room}/probe.ts`, asType(what))).toEqual([null]);
  });

  it.each(ALLOWED)('allows in %s: %s', (room, what) => {
    expect(breachesOf(`${room}/probe.ts`, asValue(what))).toEqual([null]);
    expect(breachesOf(`${room}/probe.ts`, asType(what))).toEqual([null]);
  });

  it('allows the map to come later, and one door to the store', () => {
    const later = "const it = import('@/glmap/mountGlMap');";
    expect(breachesOf('src/loading/probe.ts', later)).toEqual([null]);
    expect(breachesOf('src/panels/probe.ts', later)).not.toContain(null);
    expect(breachesOf('src/glmap/atlasBridge.ts', asValue('@/store/actions'))).toEqual([null]);
  });
});
