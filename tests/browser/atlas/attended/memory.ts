// What the page keeps in the browser: elements, listeners, bytes, after a collection. Chromium tells it.
import type { CDPSession, Page } from '@playwright/test';

export interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

export class Memory {
  private session: Promise<CDPSession> | null = null;

  constructor(private readonly page: Page) {}

  async kept(): Promise<Kept> {
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    await session.send('Performance.enable');
    // What a first collection sets free may hold more.
    for (const _ of ['first', 'second']) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      bytes: of('JSHeapUsedSize'),
    };
  }
}
