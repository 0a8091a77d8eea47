// A static host for the built site: what GitHub Pages does, in a folder of its own, and nothing more.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file that answers a request, or null for 404.
 * @param {string} root absolute path of the folder that is served
 * @param {string} base path under which it is served, with slashes at both ends
 * @param {string} address path and query of the request
 * @returns {string | null}
 */
function fileOf(root, base, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (!path.startsWith(base)) return null;
    const name = path.slice(base.length);
    const file = join(
      root,
      normalize(name === '' || name.endsWith('/') ? `${name}index.html` : name),
    );
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Serves `folder` under `base` until the returned function is called.
 * @param {{ folder: string, base: string, port?: number, isOpenToAll?: boolean }} options port 0 or none: any free
 *   one; `isOpenToAll`: with the CORS header that GitHub Pages sends
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, base, port = 0, isOpenToAll = false }) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const file = fileOf(root, base, request.url ?? '/');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || found === null || !found.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-store',
      ...(isOpenToAll && { 'access-control-allow-origin': '*' }),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', base = '/', port = '0'] = process.argv.slice(2);
  const { address } = await serveFolder({ folder, base, port: Number(port) });
  console.log(`${folder} at ${address}`);
}
