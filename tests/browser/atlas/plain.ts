// The pages as they were drawn at build time, for a reader without JavaScript.
import type { Locator, Page } from '@playwright/test';

export class PlainPage {
  constructor(private readonly page: Page) {}

  /** Opens a page of the site without waiting for a script. */
  async read(page = './'): Promise<void> {
    await this.page.goto(page);
  }

  async followYear(year: number): Promise<void> {
    await this.page.getByRole('link', { name: String(year), exact: true }).click();
  }

  table(name: string): Locator {
    return this.page.getByRole('table', { name });
  }

  /** Symbols on the drawn map, whether a script runs or not. */
  symbols(): Locator {
    return this.page.locator('.map-marks [data-place]');
  }
}
