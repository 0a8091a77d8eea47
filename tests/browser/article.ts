// The embedded atlas as its reader meets it: articles on one origin, the built site on others, with and without
// CORS headers.
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serveFolder } from './serve.mjs';

const DIST = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Collects what frames say, in the order of arrival, as `heard`. */
const LISTEN = `<script>
  const heard = [];
  addEventListener('message', (event) => heard.push(event.data));
</script>`;

export interface Message {
  readonly namespace: string;
  readonly version: number;
  readonly type: string;
  readonly [detail: string]: unknown;
}

interface Text {
  readonly html: string;
  readonly policy: string | null;
}

/** Addresses of the built site: with the CORS header that GitHub Pages sends, and without. */
export interface Hosts {
  readonly openSite: string;
  readonly closedSite: string;
  readonly close: () => Promise<void>;
}

export class Article {
  private readonly texts = new Map<string, Text>();
  /** Addresses asked for by the article and its frames. */
  readonly requests: string[] = [];
  readonly faults: string[] = [];
  /** What the browser says about the article's Content Security Policy. */
  readonly policyComplaints: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly address: string,
    readonly openSite: string,
    readonly closedSite: string,
  ) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) {
        this.policyComplaints.push(message.text());
      }
    });
  }

  textOf(path: string): Text | undefined {
    return this.texts.get(path);
  }

  // --- the article itself

  /** `policy`: the Content Security Policy that the article is sent with. */
  async open(body: string, policy: string | null = null): Promise<void> {
    const html = `<!doctype html><meta charset="utf-8"><title>Article</title><body>${body}</body>`;
    this.texts.set('/article', { html, policy });
    await this.page.goto(`${this.address}/article`);
  }

  /** Opens an article that keeps what its frames say. */
  async openListening(body: string): Promise<void> {
    await this.open(`${LISTEN}${body}`);
  }

  /** Follows a link to a page of a site itself, out of the article. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address);
  }

  element(selector: string): Locator {
    return this.page.locator(selector);
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Runs script in the article, as its author could. */
  run<Result = unknown>(script: string): Promise<Result> {
    return this.page.evaluate<Result>(script);
  }

  historyLength(): Promise<number> {
    return this.run('history.length');
  }

  /** CSS pixels that the article is scrolled down. */
  scrolled(): Promise<number> {
    return this.run('scrollY');
  }

  cookies(): Promise<readonly unknown[]> {
    return this.page.context().cookies();
  }

  /** Turns the wheel over the map of the first frame, CSS pixels, perhaps while a key is held. */
  async wheelOverMap(pixels: number, key?: 'Control'): Promise<void> {
    await this.map().hover();
    if (key !== undefined) await this.page.keyboard.down(key);
    await this.page.mouse.wheel(0, pixels);
    if (key !== undefined) await this.page.keyboard.up(key);
  }

  // --- the atlas in a frame

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

  /** The names over the map, which are laid out once the frame has measured it. */
  names(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.map-names');
  }

  details(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.details-panel');
  }

  async closeDetails(): Promise<void> {
    await this.frame().getByRole('button', { name: 'Close' }).click();
  }

  visibleButtons(): Locator {
    return this.frame().getByRole('button').filter({ visible: true });
  }

  /** What the map says when the wheel belongs to the article. */
  gestureHint(): Locator {
    return this.frame().locator('.gesture-hint');
  }

  /** CSS pixels of a frame's content that its box does not show. */
  overflow(selector: string): Promise<number> {
    return this.frame(selector)
      .locator('html')
      .evaluate((root) => root.scrollHeight - root.clientHeight);
  }

  // --- messages

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

export async function hostForArticles(): Promise<Hosts> {
  const folder = { folder: DIST, base: '/atlas/' };
  const open = await serveFolder({ ...folder, isOpenToAll: true });
  const closed = await serveFolder(folder);
  return {
    openSite: open.address,
    closedSite: closed.address,
    close: async () => {
      await Promise.all([open.close(), closed.close()]);
    },
  };
}

/** An article on an origin of its own, until it is closed. */
export async function hostArticle(
  page: Page,
  { openSite, closedSite }: Hosts,
): Promise<{ readonly article: Article; readonly close: () => Promise<void> }> {
  let article: Article | null = null;
  const server = await serveArticles(() => article);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  article = new Article(page, `http://127.0.0.1:${bound.port}`, openSite, closedSite);
  return {
    article,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
