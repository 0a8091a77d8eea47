// The embedded atlas as its reader meets it: an article of somebody else with the atlas in a frame.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { HostedPage } from '../host.mjs';
import { applicationScript, type Framework } from './frameworks';

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

export class Article {
  private readonly pages = new Map<string, HostedPage>();
  /** Addresses asked for by the article and its frames. */
  readonly requests: string[] = [];
  readonly faults: string[] = [];
  /** What the browser says about the article's Content Security Policy. */
  readonly policyComplaints: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly address: string,
    /** Address of a site with the CORS header that GitHub Pages sends. */
    readonly openSite: string,
    /** Address of a site without it. */
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

  /** What its host answers. */
  pageAt(path: string): HostedPage | undefined {
    return this.pages.get(path);
  }

  // --- the article itself

  /** `policy`: the Content Security Policy that the article is sent with. */
  async open(body: string, policy: string | null = null): Promise<void> {
    const html = `<!doctype html><meta charset="utf-8"><title>Article</title><body>${body}</body>`;
    const headers = policy === null ? {} : { 'content-security-policy': policy };
    this.pages.set('/article', { html, headers });
    await this.page.goto(`${this.address}/article`);
  }

  /** Opens an article that keeps what its frames say. */
  async openListening(body: string): Promise<void> {
    await this.open(`${LISTEN}${body}`);
  }

  /** Opens an article that is an application of a framework, around the component that a page of the site shows. */
  async openApplication(framework: Framework, component: string): Promise<void> {
    const html = await applicationScript(framework, component);
    this.pages.set('/app.js', { html, headers: { 'content-type': 'text/javascript' } });
    await this.open(
      `<script src="${this.openSite}embed.js" async></script><div id="app"></div><script src="app.js"></script>`,
    );
  }

  /** Code that the page for embedders shows, by name, with the address of the site in place of the example's. */
  async examples(): Promise<(name: string) => string> {
    await this.visit(`${this.openSite}embedding.html`);
    const texts: Record<string, string> = await this.element('pre[data-example]').evaluateAll(
      (all) =>
        Object.fromEntries(all.map((pre) => [pre.getAttribute('data-example'), pre.textContent])),
    );
    return (name) => (texts[name] ?? '').replaceAll('https://example.org/atlas/', this.openSite);
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
    return this.frame(selector).locator('.summary-line:not(.early *)');
  }

  marks(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.map-marks [data-place]');
  }

  /** What stands for the map where the atlas does not start. */
  picture(selector = 'iframe'): Locator {
    return this.frame(selector).locator('.plain img');
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
    await this.details().getByRole('button', { name: 'Close' }).click();
  }

  visibleButtons(): Locator {
    return this.frame().getByRole('button').filter({ visible: true });
  }

  async allowMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  /** Stops the years that the frame plays; there while it plays. */
  pause(): Locator {
    return this.frame().getByRole('button', { name: 'Pause' });
  }

  /** From now on every word is kept that the map says about the wheel; each stands there for a moment only. */
  async watchGestureHints(): Promise<void> {
    await this.frame()
      .locator('html')
      .evaluate((root) => {
        const seen: string[] = [];
        Reflect.set(window, 'seenHints', seen);
        new MutationObserver(() => {
          const words = document.querySelector('.gesture-hint')?.textContent ?? null;
          if (words !== null && seen.at(-1) !== words) seen.push(words);
        }).observe(root, { subtree: true, childList: true, characterData: true });
      });
  }

  /** What the map has said since then, a line for each. */
  gestureHints(): Promise<string> {
    return this.frame()
      .locator('html')
      .evaluate(() => (Reflect.get(window, 'seenHints') as string[]).join('\n'));
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
