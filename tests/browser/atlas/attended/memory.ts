// What the page keeps in the browser: elements, listeners, bytes, WebGL contexts, workers. Chromium alone.
import type { CDPSession, Page } from '@playwright/test';
import { heldContexts, type Kept, keptByPage } from '../../../keptByPage.mjs';

export class Memory {
  private session: Promise<CDPSession> | null = null;

  constructor(private readonly page: Page) {}

  async kept(): Promise<Kept> {
    return keptByPage(await this.opened());
  }

  /** How many WebGL contexts the page holds, shown or not. */
  async contexts(): Promise<number> {
    return heldContexts(await this.opened());
  }

  /** Scripts at work beside the page's own. */
  workers(): number {
    return this.page.workers().length;
  }

  private opened(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
