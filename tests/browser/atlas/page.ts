// The page as a whole: its window, its keyboard, its language, its marks of readiness.
import { expect, type Locator, type Page } from '@playwright/test';

export class WholePage {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other, wherever the keyboard is. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The line below an embedded map. */
  foot(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  /** As a tab that another one covers, or that is looked at again. */
  async hide(isHidden: boolean): Promise<void> {
    await this.page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  }

  /** What attends the reader, and keeps the focus from falling, has come: a moment after the page. */
  async attended(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('page-attended').length > 0);
  }

  /** As a page translator does: every text that can be seen stands in elements of its own. */
  async translate(): Promise<void> {
    await this.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('script, style, noscript, svg') === null &&
        node.textContent?.trim() !== ''
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_REJECT,
      );
      const texts: Node[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode);
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.textContent;
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
    });
  }

  /** Before the page opens: a browser that does not know a function, such as `Array.prototype.findLast`. */
  async forget(name: string): Promise<void> {
    await this.page.addInitScript((path) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<object>((at, each) => Reflect.get(at, each), globalThis);
      Reflect.deleteProperty(owner, last);
    }, name);
  }

  /** Before the page opens: a browser that does not know a pseudo-class, such as `:focus-visible`. */
  async forgetPseudoClass(name: string): Promise<void> {
    await this.page.addInitScript((unknown) => {
      for (const method of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
        const known: (selector: string) => unknown = Element.prototype[method];
        Reflect.set(Element.prototype, method, function (this: Element, selector: string) {
          if (selector.includes(unknown)) throw new SyntaxError(`${unknown} is no selector`);
          return known.call(this, selector);
        });
      }
    }, name);
  }

  /** Before the page opens: a browser whose style sheets know no `:has`, nor containers. */
  async forgetHas(): Promise<void> {
    await this.page.addInitScript(() => {
      const known: (condition: string) => boolean = CSS.supports.bind(CSS);
      Reflect.set(
        CSS,
        'supports',
        (condition: string) => !/:has/.test(condition) && known(condition),
      );
    });
    await this.page.route(/\/(?:[^/]*\.css)?(?:\?[^/]*)?$/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replaceAll(':has(', ':-unknown(').replaceAll('@container', '@unknown'),
      });
    });
  }

  /** For a reader who has not asked for less motion, as all others here have. */
  async allowMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  languageButton(name: 'English' | '中文'): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  menuButton(): Locator {
    return this.page.getByRole('button', { name: /^(?:Menu|菜单)$/ });
  }

  /** On a phone table, figures, sharing, language and colours stand behind a button. */
  async openMenu(): Promise<void> {
    const menu = this.menuButton();
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) !== 'true') {
      await menu.click();
    }
  }

  /** On a phone: how high the sheet below the map stands; "higher" leaves less to the map. */
  sheetButton(step: 'higher' | 'lower'): Locator {
    const name =
      step === 'higher' ? /^(?:More of the panel|面板升高)$/ : /^(?:More of the map|面板降低)$/;
    return this.page.getByRole('button', { name });
  }

  /** What can be pressed and is smaller than a finger asks for, as "name: width × height", CSS pixels. */
  smallTargets(least: number): Promise<readonly string[]> {
    return this.page.evaluate((size) => {
      const controls = document.querySelectorAll(
        'button, select, input:not([type=checkbox], [type=radio]), label:has(input[type=checkbox]), .segmented span, summary',
      );
      return [...controls].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        // Of links within a text the line is the measure (WCAG 2.5.8, inline).
        if (
          control.matches('.link-button') ||
          !control.checkVisibility({ visibilityProperty: true })
        )
          return [];
        if (width === 0 || (width >= size && height >= size)) return [];
        const name = control.getAttribute('aria-label') ?? control.textContent;
        return [`${name}: ${Math.round(width)} × ${Math.round(height)}`];
      });
    }, least);
  }

  /** Embedded: the link can be pressed where it stands, nothing lies over it. */
  canFollowWayToAtlas(): Promise<void> {
    return this.page.getByRole('link', { name: 'Open the atlas' }).click({ trial: true });
  }

  async switchLanguage(name: 'English' | '中文'): Promise<void> {
    await this.openMenu();
    await this.languageButton(name).click();
  }

  /** Where the title that is seen begins, CSS pixels. */
  async headingPlace(): Promise<{ x: number; y: number } | null> {
    const box = await this.page.locator('h1:visible').boundingBox();
    return box === null ? null : { x: box.x, y: box.y };
  }

  /** The titles that stand on the page, as they are seen. */
  headings(): Promise<readonly string[]> {
    return this.page.locator('h1:visible').allInnerTexts();
  }

  title(): Promise<string> {
    return this.page.title();
  }

  /** The language as the page says it to browsers and screen readers. */
  language(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  /** Names of the readiness marks so far. */
  readinessMarks(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('map-')),
    );
  }

  /** Before the page opens: it is ten seconds before its start, so that what it waits for comes in time. */
  async startEarly(): Promise<void> {
    await this.page.addInitScript(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() - 10_000;
    });
  }

  /** How far things have moved without the reader's doing, as the browser reckons it (CLS). */
  layoutShift(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
          const sum = (entries: PerformanceEntryList): number =>
            entries.reduce(
              (total, entry) => total + ('value' in entry ? Number(entry.value) : 0),
              0,
            );
          observer.observe({ type: 'layout-shift', buffered: true });
          // None at all calls nobody.
          setTimeout(() => resolve(sum(observer.takeRecords())), 100);
        }),
    );
  }

  /** How many frames the page itself asks for during the next thirty of the screen. */
  framesAskedFor(): Promise<number> {
    return this.page.evaluate(async () => {
      const ask = window.requestAnimationFrame.bind(window);
      let asked = 0;
      window.requestAnimationFrame = (act) => {
        asked++;
        return ask(act);
      };
      for (let frame = 0; frame < 30; frame++) await new Promise((resolve) => ask(resolve));
      window.requestAnimationFrame = ask;
      return asked;
    });
  }

  /** CSS pixels that the page itself can be scrolled down. */
  below(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
  }

  /** Fails when the page can be scrolled sideways, or was drawn wider than the screen. */
  async expectNoSidewaysScroll(): Promise<void> {
    const { scrolled, drawn, screen } = await this.page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      drawn: window.innerWidth,
      screen: window.outerWidth,
    }));
    const width = this.page.viewportSize()?.width ?? screen;
    expect(scrolled, 'width of the page').toBeLessThanOrEqual(width);
    expect(drawn, 'width that the page is drawn for').toBe(width);
  }
}
