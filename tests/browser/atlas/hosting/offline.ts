// The atlas as it is kept for later: with the network off, and when a newer version is there.
import type { Locator, Page } from '@playwright/test';
import type { Complaints } from '../complaints';
import { marked } from '../readiness';

export class Offline {
  constructor(
    private readonly page: Page,
    private readonly complaints: Complaints,
  ) {}

  /** Before the page opens: how often the page asks for its service worker is counted. */
  async countAsks(): Promise<void> {
    await this.page.addInitScript(() => {
      const { serviceWorker } = navigator;
      const register = serviceWorker.register.bind(serviceWorker);
      Reflect.set(globalThis, 'workerAsks', 0);
      serviceWorker.register = (...asked) => {
        Reflect.set(globalThis, 'workerAsks', Reflect.get(globalThis, 'workerAsks') + 1);
        return register(...asked);
      };
    });
  }

  /** Once what keeps the page has come, and the page has had time to spare since. */
  async asks(): Promise<number> {
    await this.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /attendOffline.*js$/.test(name)),
    );
    return this.page.evaluate(async () => {
      for (let times = 0; times < 3; times++)
        await new Promise((done) => requestIdleCallback(done));
      return Reflect.get(globalThis, 'workerAsks');
    });
  }

  /** The whole page is kept. */
  async kept(): Promise<void> {
    await marked(this.page, 'atlas-kept');
  }

  /** Before the page opens: until nothing is kept, because the worker was refused or its installation failed. */
  async givenUp(): Promise<void> {
    await this.page.addInitScript(() => {
      const { serviceWorker } = navigator;
      const register = serviceWorker.register.bind(serviceWorker);
      serviceWorker.register = async (...asked) => {
        const registration = await register(...asked);
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') console.info('It is not kept for later');
        });
        return registration;
      };
    });
    await this.page.waitForEvent('console', {
      predicate: (message) => /is not kept for later/.test(message.text()),
    });
  }

  /** Before the page opens: the browser allows no service worker, as in some private windows. */
  async forbid(): Promise<void> {
    await this.page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    });
  }

  /** The map's scripts may not have come yet; the drawing stays then. */
  async cutOff(): Promise<void> {
    this.complaints.expectOf('assets/*.js');
    // What the host allows to be kept for minutes would answer in place of what the atlas keeps.
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Network.clearBrowserCache');
    await this.page.context().setOffline(true);
  }

  /** Whether the page can read a file of the site. */
  canRead(file: string): Promise<boolean> {
    return this.page.evaluate(
      (path) =>
        fetch(path).then(
          ({ ok }) => ok,
          () => false,
        ),
      file,
    );
  }

  /** How many service workers the site has in this browser. */
  workers(): Promise<number> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    );
  }

  notice(): Locator {
    return this.page.getByRole('status').filter({ hasText: /newer version|新版本/ });
  }

  async useNewer(): Promise<void> {
    await this.notice()
      .getByRole('button', { name: /Load it|载入/ })
      .click();
  }
}
