// The tables in development: served from memory, rebuilt on change; a fault shows in the terminal and in the browser while
// the last good data stays served.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { CHANGES_FILE } from '../../src/model/published/publishedChanges.ts';
import { buildTables, isInput, PUBLISHED_BASEMAP_FILE } from './buildTables.ts';
import type { DataOwner } from './files/attribution.ts';
import { DETAIL_PATH } from './files/detailTiles.ts';
import { PUBLISHED_FILES } from './files/publishTables.ts';
import { SEARCH_INDEX_FILE } from './files/searchIndex.ts';
import { listProblems, overlayError } from './overlayError.ts';
import { warningsOf } from './reading/problem.ts';

/** Editors and git write several files at once: one rebuild is enough. */
const SETTLE_MILLISECONDS = 50;

const STAMPED = { timestamp: true };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export function serveTables(
  server: ViteDevServer,
  { folder, owner }: { readonly folder: string; readonly owner: DataOwner },
  root: string,
): void {
  const { hot } = server.environments.client;
  let served: ReadonlyMap<string, string> = new Map();
  let failure: ErrorPayload | null = null;
  let warnings = '';

  const { logger } = server.config;
  const build = () => {
    const { files, problems } = buildTables(folder, owner);
    const newWarnings = listProblems(warningsOf(problems));
    if (newWarnings !== '' && newWarnings !== warnings) logger.warn(newWarnings, STAMPED);
    warnings = newWarnings;
    failure = overlayError(problems, root);
    if (failure === null) served = files;
  };
  /** Whatever is wrong with a file, the server goes on. */
  const rebuild = () => {
    try {
      build();
    } catch (error) {
      failure = { type: 'error', err: { message: String(error), stack: '' } };
    }
    if (failure !== null) logger.error(failure.err.message, STAMPED);
  };

  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string) => {
    if (!isInput(relative(folder, path).split(sep).join('/'))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      rebuild();
      // The reload also takes an overlay of before away.
      hot.send(failure ?? { type: 'full-reload' });
    }, SETTLE_MILLISECONDS);
  };

  rebuild();
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
  hot.on('vite:client:connect', (_, client) => {
    if (failure !== null) client.send(failure);
  });
  server.middlewares.use((request, response, next) => {
    const name = publishedName(request, server.config.base);
    if (name === null) return next();
    respond(response, name, served.get(name), failure);
  });
}

/** The published file that is asked for, or null. */
export function publishedName(request: Pick<IncomingMessage, 'url'>, base: string): string | null {
  const path = (request.url ?? '').replace(/[?#].*$/, '');
  const prefix = `${base}data/`;
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
  const isKnown =
    [PUBLISHED_BASEMAP_FILE, SEARCH_INDEX_FILE, CHANGES_FILE, ...PUBLISHED_FILES].includes(name) ||
    name.startsWith(DETAIL_PATH);
  return isKnown ? name : null;
}

function respond(
  response: ServerResponse,
  name: string,
  text: string | undefined,
  failure: ErrorPayload | null,
): void {
  response.setHeader('Cache-Control', 'no-cache');
  if (text === undefined) {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(failure?.err.message ?? `${name} has not been built`);
    return;
  }
  const extension = name.slice(name.lastIndexOf('.') + 1);
  response.setHeader('Content-Type', MEDIA_TYPES[extension] ?? 'application/octet-stream');
  response.end(text);
}
