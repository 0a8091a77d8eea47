// Driver for the embedded atlas: articles on one origin, the built site on others, with and without CORS headers.
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serveFolder } from './serve.mjs';

export { expect };

const DIST = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Collects what frames say, in the order of arrival, as `heard`. */
export const LISTEN = `<script>
  const heard = [];
  addEventListener('message', (event) => heard.push(event.data));
</script>`;

export interface Message {
  readonly namespace: string;
  readonly version: number;
  readonly type: string;
  readonly [detail: string]: unknown;
}

export class Article {
  private readonly texts = new Map<string, { html: string; policy: string | null }>();
  /** Addresses asked for by the article and its frames. */
  readonly requests: string[] = [];
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
    /** A host with the CORS header that GitHub Pages sends, and one without. */
    readonly openSite: string,
    readonly closedSite: string,
  ) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  textOf(path: string): { html: string; policy: string | null } | undefined {
    return this.texts.get(path);
  }

  async open(body: string, policy: string | null = null): Promise<void> {
    const html = `<!doctype html><meta charset="utf-8"><title>Article</title><body>${body}</body>`;
    this.texts.set('/article', { html, policy });
    await this.page.goto(`${this.address}/article`);
  }

  frame(selector = 'iframe'): FrameLocator {
    return this.page.frameLocator(selector);
  }

  summary(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.summary-line');
  }

  marks(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.map-marks [data-place]');
  }

  map(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.map-stage');
  }

  heard(): Promise<readonly Message[]> {
    return this.page.evaluate('heard');
  }

  async hears(type: string): Promise<Message> {
    const last = async () => (await this.heard()).findLast((message) => message.type === type);
    await expect.poll(last).toBeDefined();
    return (await last()) as Message;
  }

  /** Says something to the first frame. */
  async say(message: unknown): Promise<void> {
    await this.page.evaluate(
      (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
      message,
    );
  }

  async tell(type: string, detail: object): Promise<void> {
    await this.say({ namespace: 'cbec-atlas', version: 1, type, ...detail });
  }
}

async function serveArticles(find: () => Article | null): Promise<Server> {
  const server = createServer((request, response) => {
    const text = find()?.textOf(request.url ?? '');
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = text.policy === null ? {} : { 'content-security-policy': text.policy };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
    response.end(text.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

interface Hosts {
  readonly openSite: string;
  readonly closedSite: string;
}

export const test = base.extend<{ article: Article }, { hosts: Hosts }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const folder = { folder: DIST, base: '/atlas/' };
      const open = await serveFolder({ ...folder, isOpenToAll: true });
      const closed = await serveFolder(folder);
      await use({ openSite: open.address, closedSite: closed.address });
      await Promise.all([open.close(), closed.close()]);
    },
    { scope: 'worker' },
  ],
  article: async ({ page, hosts }, use) => {
    let article: Article | null = null;
    const server = await serveArticles(() => article);
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
    article = new Article(page, `http://127.0.0.1:${bound.port}`, hosts.openSite, hosts.closedSite);
    await use(article);
    server.closeAllConnections();
    server.close();
  },
});
