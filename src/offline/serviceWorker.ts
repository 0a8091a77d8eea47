// The service worker: keeps one version of the page whole and serves it, with a network and without, until the reader
// asks for the newer one. Scripts that are not kept from the start are kept once they have been used.
import { PrecacheController } from 'workbox-precaching';
import { servedPage } from './servedPage';

declare const self: ServiceWorkerGlobalScope;
/** Files of the site with what tells their versions apart; null where the name does. Written at build time. */
declare const ATLAS_KEPT_FILES: readonly {
  readonly url: string;
  readonly revision: string | null;
}[];

/** Another atlas may stand on the same host, and this one in a folder of it. */
const OF_THIS_SITE = self.registration.scope;
const USED = `cbec-atlas-used ${OF_THIS_SITE}`;
/** Once: the build writes it where its name stands. */
const LIST = ATLAS_KEPT_FILES;
const FILES = new Set(LIST.map(({ url }) => url));
const kept = new PrecacheController({ cacheName: `cbec-atlas-kept ${OF_THIS_SITE}` });
kept.addToCacheList([...LIST]);

self.addEventListener('install', (event) => {
  event.waitUntil(kept.install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([kept.activate(event), caches.delete(USED)]));
});

/** Where a file lies below the site's folder; null for what lies elsewhere. */
function pathOf(address: string): string | null {
  const isHere = address.startsWith(OF_THIS_SITE);
  return isHere ? address.slice(OF_THIS_SITE.length).replace(/[?#].*$/, '') : null;
}

function isShared(path: string): boolean {
  return path.startsWith('assets/');
}

/** A kept file; undefined where it is none, or the storage fails, as it does when the disk is full or was cleared. */
async function keptFile(path: string): Promise<Response | undefined> {
  return FILES.has(path) ? kept.matchPrecache(path).catch(() => undefined) : undefined;
}

async function usedFile(request: Request): Promise<Response | undefined> {
  return caches.match(request, { cacheName: USED }).catch(() => undefined);
}

/** Whether a page of the kept version asks: every other gets what the network has. */
async function isKeptPage(clientId: string): Promise<boolean> {
  const client = await self.clients.get(clientId);
  if (client === undefined || client.type !== 'window') return false;
  const path = pathOf(client.url);
  return path !== null && servedPage(path, new URL(client.url).search, FILES) !== null;
}

async function keepUsed(request: Request | string): Promise<void> {
  const cache = await caches.open(USED);
  if ((await cache.match(request)) === undefined) await cache.add(request);
}

async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const isOfPage = await isKeptPage(event.clientId);
  // A name of its content is the same for everybody.
  if (isOfPage || isShared(path)) {
    const found = (await keptFile(path)) ?? (await usedFile(request));
    if (found !== undefined) return found;
    if (isShared(path)) event.waitUntil(keepUsed(request.url).catch(() => undefined));
    return fetch(request);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const found = await keptFile(path);
    if (found === undefined) throw error;
    return found;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url) : null;
  if (path === null) return;
  if (request.mode !== 'navigate') {
    if (isShared(path) || FILES.has(path)) event.respondWith(answerFile(event, path));
    return;
  }
  const page = servedPage(path, new URL(request.url).search, FILES);
  if (page === null) return;
  if (page.type === 'moved') {
    event.respondWith(Response.redirect(new URL(page.to, OF_THIS_SITE).href));
    return;
  }
  event.respondWith(keptFile(page.file).then((found) => found ?? fetch(request)));
});

/** The reader wants the newer version; a page names what it loaded before anybody kept anything. */
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data?.type === 'use-newer') void self.skipWaiting();
  if (data?.type !== 'used' || !Array.isArray(data.addresses)) return;
  const shared = data.addresses
    .filter((address: unknown) => typeof address === 'string')
    .filter((address: string) => {
      const path = pathOf(address);
      return path !== null && isShared(path) && !FILES.has(path);
    });
  event.waitUntil(Promise.allSettled(shared.map(keepUsed)));
});
