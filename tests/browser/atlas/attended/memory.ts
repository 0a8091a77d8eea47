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
    const session = await this.collected();
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      bytes: of('JSHeapUsedSize'),
    };
  }

  /** How many WebGL contexts the page holds, shown or not. */
  async contexts(): Promise<number> {
    const session = await this.collected();
    const group = 'contexts';
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'WebGL2RenderingContext.prototype',
      objectGroup: group,
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup: group,
    });
    const count = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObjectGroup', { objectGroup: group });
    return Number(count.result.value);
  }

  /** Scripts at work beside the page's own. */
  workers(): number {
    return this.page.workers().length;
  }

  private async collected(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    // What a first collection sets free may hold more.
    for (const _ of ['first', 'second']) await session.send('HeapProfiler.collectGarbage');
    return session;
  }
}
