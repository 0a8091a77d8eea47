// The one static host of all tests and of the bench: what GitHub Pages does, from any folder, and nothing more. Own
// code, because sirv (3.0.2) sends gzip only from files that lie compressed beside the others, and would leave the
// base, the pages of articles and the list of what was sent to us all the same.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  '.txt': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
const COMPRESSED = new Set(Object.keys(CONTENT_TYPES).filter((ending) => ending !== '.png'));

/** @typedef {import('./host.d.mts').HostOptions} HostOptions */

/**
 * The file that answers a path, in the first folder whose base it starts with; null for 404.
 * @param {NonNullable<HostOptions['folders']>} folders
 * @param {string} path
 * @returns {string | null}
 */
function fileOf(folders, path) {
  const found = folders.find(({ base }) => path.startsWith(base));
  if (found === undefined) return null;
  const name = path.slice(found.base.length);
  const root = resolve(found.folder);
  const file = join(
    root,
    normalize(name === '' || name.endsWith('/') ? `${name}index.html` : name),
  );
  return file.startsWith(root + sep) ? file : null;
}

/** @returns {string | null} null for an address that is none */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * Bodies of files; compressed ones are kept, so that nobody waits for gzip twice.
 * @param {boolean} isCompressed
 */
function bodies(isCompressed) {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  return (file) => {
    if (!isCompressed) return readFile(file);
    const body =
      kept.get(file) ??
      readFile(file).then((bytes) =>
        COMPRESSED.has(extname(file)) ? zip(bytes, { level: 6 }) : bytes,
      );
    kept.set(file, body);
    return body;
  };
}

/**
 * What GitHub Pages says of every file, whatever its name.
 * @param {string} file
 * @param {Buffer} body
 */
function pagesHeaders(file, body) {
  return {
    'cache-control': 'max-age=600',
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    'access-control-allow-origin': '*',
    ...(COMPRESSED.has(extname(file)) && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
  };
}

/** Whether it is the path of a folder without its slash, to which GitHub Pages leads. */
function isFolder(file) {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * @param {HostOptions} options
 * @returns {(path: string) => Promise<{ status: number, headers: object, body: Buffer | string }>}
 */
function answers({ folders = [], isOpenToAll, isLikePages = false }) {
  const bodyOf = bodies(isLikePages);
  const read = (file) => (file === null ? null : bodyOf(file).catch(() => null));
  const answer = (status, file, body) => ({
    status,
    headers: {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isLikePages ? pagesHeaders(file, body) : { 'cache-control': 'no-store' }),
      ...(isOpenToAll === true && { 'access-control-allow-origin': '*' }),
    },
    body,
  });
  return async (path) => {
    const file = fileOf(folders, path);
    const body = await read(file);
    if (file !== null && body !== null) return answer(200, file, body);
    if (isLikePages && file !== null && (await isFolder(file))) {
      return { status: 301, headers: { location: `${path}/` }, body: '' };
    }
    const base = folders.find((each) => path.startsWith(each.base))?.base;
    const lost = isLikePages && base !== undefined ? fileOf(folders, `${base}404.html`) : null;
    const page = await read(lost);
    if (lost !== null && page !== null) return answer(404, lost, page);
    return { status: 404, headers: { 'content-type': CONTENT_TYPES['.txt'] }, body: 'Not found' };
  };
}

/**
 * Serves folders, and pages that a test has written, until `close` is called.
 * @param {HostOptions} options
 * @returns {Promise<import('./host.d.mts').Host>}
 */
export async function host({ pages, takesOver, port = 0, ...options }) {
  const answerOf = answers(options);
  /** @type {import('./host.d.mts').Served[]} */
  const served = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const page = path === null ? undefined : pages?.(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': CONTENT_TYPES['.html'], ...page.headers });
      response.end(page.html);
      return;
    }
    const { status, headers, body } = await answerOf(path ?? '');
    if (status === 200 && headers.etag && request.headers['if-none-match'] === headers.etag) {
      const { 'content-length': _, ...same } = headers;
      response.writeHead(304, same).end();
      return;
    }
    const purpose = request.headers['sec-fetch-dest'] ?? '';
    if (takesOver?.({ path, type: headers['content-type'], body, response, purpose })) return;
    response.writeHead(status, headers);
    if (status === 200) served.push({ path: path ?? '', bytes: body.length });
    response.end(body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    served,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', base = '/', port = '0'] = process.argv.slice(2);
  const { origin } = await host({ folders: [{ base, folder }], port: Number(port) });
  console.log(`${folder} at ${origin}${base}`);
}
