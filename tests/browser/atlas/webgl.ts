// The WebGL map: when it is there, when it is kept away, when it is lost, and browsers that have none.
import { expect, type Page } from '@playwright/test';
import type { Files } from './files';
import type { AtlasMap } from './map';
import { marked } from './readiness';

export class WebglMap {
  constructor(
    private readonly page: Page,
    private readonly map: AtlasMap,
    private readonly files: Files,
  ) {}

  /** Waits for the mark that promises the WebGL map with its zones. */
  async ready(): Promise<void> {
    await marked(this.page, 'map-interactive');
    await expect(this.map.stage()).toHaveAttribute('data-renderer', 'webgl');
  }

  /** Before the page opens: the map does not come until the returned function is called. */
  hold(): Promise<() => void> {
    return this.files.hold('mountGlMap*');
  }

  /** Pixels of the map's drawing to a CSS pixel. */
  pixelRatio(): Promise<number> {
    return this.page
      .locator('.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
  }

  /** Takes the context away, as a driver does that restarts. */
  async loseContext(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  /** Takes the context away and hands out no other. */
  async loseContextForGood(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null);
      extension?.loseContext();
    });
  }

  /** Before the page opens: `getContext` answers like a browser that hands out no or a false context. */
  async answerFalsely(answer: 'null' | 'bare object'): Promise<void> {
    await this.page.addInitScript((given) => {
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => (given === 'null' ? null : {}));
    }, answer);
  }
}
