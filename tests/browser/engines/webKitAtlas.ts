// The core of the driver's verbs in WebKit, by the same names; each says what it sees, and whoever asks waits.
import { expect } from '@playwright/test';
import type { ZoneKind } from '../../../src/model/zoneKind';
import { type Host, host } from '../../host.mjs';
import type { Key, WebDriver } from './webDriver';

/** What a selector finds, by its text or a property of it. */
const READ = `const found = document.querySelector(arguments[0]);
return found === null ? null : String(found[arguments[1]]).replace(/\\s+/g, ' ').trim()`;

export class WebKitAtlas {
  private article: Host | null = null;

  constructor(
    private readonly browser: WebDriver,
    /** Address of the site. */
    private readonly folder: string,
  ) {}

  /** Opens the atlas at a query and waits until it listens to its reader. */
  async open(query = ''): Promise<void> {
    await this.browser.open(`${this.folder}${query}`);
    await this.answers();
  }

  /** Opens an article with the atlas in a frame, and enters the frame. */
  async openEmbedded(query: string): Promise<void> {
    const html = `<!doctype html><title>Article</title><iframe width="640" height="420" src="${this.folder}?embed=1&${query}"></iframe>`;
    this.article = await host({ pages: () => ({ html, headers: {} }) });
    await this.browser.open(`${this.article.origin}/article`);
    await this.browser.enterFrame('iframe');
    await this.answers();
  }

  async close(): Promise<void> {
    await this.article?.close();
  }

  async answers(): Promise<void> {
    for (const mark of ['map-visible', 'atlas-answers']) {
      const isThere = 'return performance.getEntriesByName(arguments[0]).length > 0';
      await expect.poll(() => this.browser.run(isThere, mark), mark).toBe(true);
    }
    const isPlain = "return 'failed' in document.documentElement.dataset";
    expect(await this.browser.run(isPlain), 'the plain page in place of the atlas').toBe(false);
  }

  goBack(): Promise<void> {
    return this.browser.goBack();
  }

  /** The whole query, without the question mark. */
  async query(): Promise<string> {
    return decodeURIComponent(new URL(await this.browser.url()).search.slice(1));
  }

  summary(): Promise<string | null> {
    return this.read('.summary-line:not(.early *)');
  }

  heading(): Promise<string | null> {
    return this.read('h1');
  }

  countOf(kind: ZoneKind): Promise<string | null> {
    return this.read(`[data-count="${kind}"]`);
  }

  marks(): Promise<number> {
    return this.count('.map-marks [data-place]');
  }

  async switchKind(kind: ZoneKind): Promise<void> {
    await this.press(
      `return document.querySelector('[data-count="${kind}"]').closest('li').querySelector('input')`,
    );
  }

  year(): Promise<string | null> {
    return this.read('.time-panel input[type=text], .time-panel input:not([type])', 'value');
  }

  pressButton(name: string): Promise<void> {
    const say = JSON.stringify(name);
    return this.press(
      `return [...document.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === ${say}) ?? null`,
    );
  }

  async search(query: string, key?: Key): Promise<void> {
    await this.browser.type('[role=combobox]', query, key);
  }

  activeResult(): Promise<string | null> {
    return this.read('[role=option][aria-selected=true]');
  }

  details(): Promise<string | null> {
    return this.read('.details-panel:not(.sight-panel)');
  }

  /** CSS pixels of the details that are seen at once. */
  heightOfDetails(): Promise<number> {
    return this.browser.run('return document.querySelector(".details-panel").offsetHeight');
  }

  rows(): Promise<number> {
    return this.count('.table-scroll tbody tr:not(.table-group)');
  }

  link(): Promise<string | null> {
    return this.read('[role=dialog] textarea, dialog textarea', 'value');
  }

  language(): Promise<string | null> {
    return this.read('html', 'lang');
  }

  /** CSS pixels that the page can be scrolled, to the right and down. */
  beyondSight(): Promise<readonly number[]> {
    return this.browser.run(
      'const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement; return [scrollWidth - clientWidth, scrollHeight - clientHeight]',
    );
  }

  /** PNG. */
  picture(): Promise<Buffer> {
    return this.browser.picture();
  }

  private read(selector: string, property = 'textContent'): Promise<string | null> {
    return this.browser.run(READ, selector, property);
  }

  private count(selector: string): Promise<number> {
    return this.browser.run('return document.querySelectorAll(arguments[0]).length', selector);
  }

  /** Presses what a script finds, once it is there. */
  private async press(script: string): Promise<void> {
    await expect.poll(() => this.browser.run(script), script).not.toBeNull();
    await this.browser.pressFound(script);
  }
}
