// A static host as a real one would be: gzip, long names kept for a year, the rest for ten minutes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.geojson', '.csv', '.svg']);

/** @typedef {{ path: string, bytes: number }} Served */

/**
 * The file that answers a path: the first mount that it starts with.
 * @param {ReadonlyArray<{ base: string, folder: string }>} mounts
 * @param {string} path
 * @returns {string | null}
 */
function fileOf(mounts, path) {
  const mount = mounts.find(({ base }) => path.startsWith(base));
  if (mount === undefined) return null;
  const name = path.slice(mount.base.length);
  const root = resolve(mount.folder);
  const file = join(root, normalize(name === '' ? 'index.html' : name));
  return file.startsWith(root + sep) ? file : null;
}

/**
 * Serves folders until `close` is called; `served` lists what was sent since it was last emptied.
 * @param {ReadonlyArray<{ base: string, folder: string }>} mounts the more special base first
 * @returns {Promise<{ origin: string, served: Served[], close: () => void }>}
 */
export async function serveGzip(mounts) {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  /** @type {Served[]} */
  const served = [];
  const bodyOf = (file) => {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const body = readFile(file).then((bytes) =>
      COMPRESSED.has(extname(file)) ? zip(bytes, { level: 6 }) : bytes,
    );
    bodies.set(file, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(mounts, path);
    const body = file === null ? null : await bodyOf(file).catch(() => null);
    if (file === null || body === null) {
      response.writeHead(404).end();
      return;
    }
    const isForGood = path.includes('/assets/');
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': isForGood ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(COMPRESSED.has(extname(file)) ? { 'content-encoding': 'gzip' } : {}),
    });
    served.push({ path, bytes: body.length });
    response.end(body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(Number(process.env.ATLAS_PORT ?? 0), '127.0.0.1', () => done(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    served,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
