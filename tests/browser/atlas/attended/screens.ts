// The window on another screen, with more pixels or fewer. Chromium alone.
import type { CDPSession, Page } from '@playwright/test';
import { Picture } from '../../picture';

export class Screens {
  private session: Promise<CDPSession> | null = null;

  constructor(private readonly page: Page) {}

  /** So many pixels to a CSS pixel; the window keeps its size. */
  async moveTo(pixelRatio: number): Promise<void> {
    const session = await this.opened();
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...(this.page.viewportSize() ?? { width: 0, height: 0 }),
      deviceScaleFactor: pixelRatio,
      mobile: false,
    });
    // Chromium asks its media queries anew when an emulated medium changes, not for an emulated ratio.
    for (const contrast of ['more', null] as const) await this.page.emulateMedia({ contrast });
  }

  /** All pixels of the screen; Playwright's own picture would move the window to another one. */
  async picture(): Promise<Picture> {
    const session = await this.opened();
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    return new Picture(Buffer.from(data, 'base64'));
  }

  private opened(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
