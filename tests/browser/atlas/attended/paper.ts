// The view on paper: the browser's own printing, without a printer.
import type { Locator, Page } from '@playwright/test';

export class Paper {
  constructor(private readonly page: Page) {}

  /** A reader is about to press the keys for printing; waits for what the view needs on paper. */
  async prepare(): Promise<void> {
    await this.page.keyboard.press('Control');
    await this.page.waitForFunction(() => performance.getEntriesByName('paper-ready').length > 0);
  }

  /** The page as it is while it is printed. */
  async lay(): Promise<void> {
    await this.prepare();
    await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await this.page.emulateMedia({ media: 'print' });
  }

  /** Printing is over, or was given up. */
  async takeAway(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await this.page.emulateMedia({ media: 'screen' });
  }

  sheet(): Locator {
    return this.page.locator('.paper-sheet');
  }

  drawing(): Locator {
    return this.sheet().locator('> svg');
  }

  marks(): Locator {
    return this.sheet().locator('[data-place]');
  }

  /** How many sheets of paper it takes. */
  async sheets(format: 'A4' | 'Letter', landscape: boolean): Promise<number> {
    await this.page.emulateMedia({ media: null });
    const pdf = await this.page.pdf({ format, landscape });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }
}
