// The plugin in Vite: what a build emits, what the development server serves and says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type ErrorPayload, type LogLevel, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFromTexts } from '../../../data/publish/buildTables.ts';
import { publishedName } from '../../../data/publish/devServer.ts';
import { NOBODY } from '../../../data/publish/files/attribution.ts';
import { dataTables } from '../../../data/publish/plugin.ts';
import { soundTables, tablesWith } from './fixtureTables.ts';
import { firstHotMessages } from './hotMessages.ts';

const BROKEN = tablesWith('zones.csv', 'hangzhou,2020-08,', 'hangzhou,2020-13,').get('zones.csv');
const MESSAGE =
  'data/zones.csv:2:71 designated "2020-13": is not a date; write YYYY, YYYY-MM or YYYY-MM-DD';

let root = '';

function write(name: string, text: string | undefined) {
  const path = join(root, 'data', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text ?? '');
}

function inlineConfig() {
  return {
    root,
    configFile: false as const,
    logLevel: 'silent' as LogLevel,
    plugins: [dataTables({ folder: join(root, 'data'), owner: NOBODY })],
  };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const [name, text] of soundTables()) write(name, text);
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Atlas</title>');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('vite build', () => {
  it('emits every file under data/, under its own name', async () => {
    await build(inlineConfig());
    for (const [name, text] of buildFromTexts(soundTables()).files) {
      expect(readFileSync(join(root, 'dist/data', name), 'utf8')).toBe(text);
    }
  });

  it('fails with the problem', async () => {
    write('zones.csv', BROKEN);
    await expect(build(inlineConfig())).rejects.toThrow(MESSAGE);
  });
});

describe('vite dev', () => {
  let server: ViteDevServer;
  let sent: unknown[] = [];

  async function start() {
    server = await createServer({ ...inlineConfig(), server: { port: 0, host: '127.0.0.1' } });
    sent = [];
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation((payload: unknown) => {
      sent.push(payload);
    });
    await server.listen();
    const isWatched = () => server.watcher.getWatched()[join(root, 'data')]?.includes('zones.csv');
    await vi.waitUntil(isWatched);
  }

  function port(): number {
    const address = server.httpServer?.address();
    if (address === null || typeof address !== 'object') throw new Error('the server has no port');
    return address.port;
  }

  const get = (path: string) => fetch(`http://127.0.0.1:${port()}${path}`);

  const errorMessages = () =>
    sent.filter((payload) => isError(payload)).map((payload) => payload.err.message);

  afterEach(() => server.close());

  it('serves the published files, not the tables', async () => {
    await start();
    const published = buildFromTexts(soundTables()).files;
    const zones = await get('/data/zones.csv');
    expect(await zones.text()).toBe(published.get('zones.csv'));
    expect(zones.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const geojson = await get('/data/zones.geojson?v=1');
    expect(await geojson.text()).toBe(published.get('zones.geojson'));
    expect(geojson.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    expect(geojson.headers.get('cache-control')).toBe('no-cache');
  });

  it('shows a bad row, keeps the good data, and reloads once it is right', async () => {
    await start();
    const good = buildFromTexts(soundTables()).files.get('zones.geojson');
    write('zones.csv', BROKEN);
    await vi.waitFor(() => expect(errorMessages()).toEqual([MESSAGE]), 5000);
    expect(await (await get('/data/zones.geojson')).text()).toBe(good);

    sent = [];
    const repaired = tablesWith('zones.csv', 'hangzhou,2020-08,', 'hangzhou,2020-09,');
    write('zones.csv', repaired.get('zones.csv'));
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), 5000);
    expect(errorMessages()).toEqual([]);
    expect(await (await get('/data/zones.geojson')).text()).toContain('"designated":"2020-09"');
  });

  it('starts with a bad row: no data yet, and the problem in its place', async () => {
    write('zones.csv', BROKEN);
    await start();
    const response = await get('/data/zones.geojson');
    expect(response.status).toBe(503);
    expect(await response.text()).toBe(MESSAGE);
  });

  it('shows the problem to a browser that connects later', async () => {
    write('zones.csv', BROKEN);
    await start();
    const messages = await firstHotMessages(port(), 2);
    expect(messages).toMatchObject([
      { type: 'error', err: { message: MESSAGE, loc: { line: 2, column: 71 } } },
      { type: 'connected' },
    ]);
  });
});

describe('publishedName', () => {
  it('knows the published files under any base, and nothing else', () => {
    expect(publishedName({ url: '/data/zones.csv?import' }, '/')).toBe('zones.csv');
    expect(publishedName({ url: '/atlas/data/basemap.topo.json' }, '/atlas/')).toBe(
      'basemap.topo.json',
    );
    expect(publishedName({ url: '/data/zone-groups.csv' }, '/')).toBeNull();
    expect(publishedName({ url: '/data/../package.json' }, '/')).toBeNull();
    expect(publishedName({ url: '/data/zones.csv' }, '/atlas/')).toBeNull();
  });
});

function isError(payload: unknown): payload is ErrorPayload {
  return typeof payload === 'object' && payload !== null && 'err' in payload;
}
