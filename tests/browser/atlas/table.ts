// The table of what the map shows.
import type { Locator, Page } from '@playwright/test';
import { boxOf } from './screen';

export class Table {
  constructor(private readonly page: Page) {}

  /** The button of the action bar that opens the table. */
  button(): Locator {
    return this.page.getByRole('button', { name: 'Table', exact: true });
  }

  /** What the table says it lists, and how whole that is. */
  panel(): Locator {
    return this.page.locator('.table-panel');
  }

  /** Rows, one for each zone, site or country. */
  rows(): Locator {
    return this.page.locator('.table-scroll tbody tr:not(.table-group)');
  }

  groups(): Locator {
    return this.page.locator('.table-group');
  }

  /** CSS pixels from the choice of what is listed to the button that closes the table; below 0 one lies over the other. */
  async roomBesideChoice(): Promise<number> {
    const choice = await boxOf(this.page.locator('.table-contents fieldset'));
    const close = await boxOf(
      this.panel().getByRole('button', { name: /Back to the map|返回地图/ }),
    );
    return close.x - choice.x - choice.width;
  }

  /** CSS pixels. */
  async height(): Promise<number> {
    return (await boxOf(this.panel())).height;
  }

  async close(): Promise<void> {
    await this.panel()
      .getByRole('button', { name: /Back to the map|返回地图/ })
      .click();
  }

  /** Opens what the first row with these words is about. */
  async open(words: string): Promise<void> {
    await this.rows().filter({ hasText: words }).getByRole('button').first().click();
  }

  /** Chooses what is listed. */
  async list(
    contents: 'Cities' | 'Zones' | 'Warehouses' | 'Countries' | 'Operators',
  ): Promise<void> {
    await this.page.locator('.table-contents').getByText(contents, { exact: true }).click();
  }

  /** Follows the offer to the year that has something to list. */
  async takeOffer(name: string): Promise<void> {
    await this.panel().getByRole('button', { name }).click();
  }

  /** The first cell of each row. */
  names(): Promise<readonly string[]> {
    return this.rows().locator('th').allInnerTexts();
  }

  /** CSS pixels that the columns take beyond what is in sight. */
  beyondSight(): Promise<number> {
    return this.page
      .locator('.table-scroll')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  }

  async sortBy(column: string): Promise<void> {
    await this.page.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  /** The field in the head of the column of cities. */
  nameFilter(): Locator {
    return this.page.locator('input.column-filter');
  }

  async group(name: string): Promise<void> {
    await this.page.locator('.table-header').getByText(name, { exact: true }).click();
  }
}
