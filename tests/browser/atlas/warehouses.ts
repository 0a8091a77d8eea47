// Overseas warehouses: signs on the map, and the panel with filters and list.
import type { Locator, Page } from '@playwright/test';
import type { AtlasMap } from './map';
import type { Published } from './published';
import { middleOf } from './screen';

export class Warehouses {
  constructor(
    private readonly page: Page,
    private readonly map: AtlasMap,
    private readonly published: Published,
  ) {}

  panel(): Locator {
    return this.page.getByRole('region', { name: 'Overseas warehouses', exact: true });
  }

  /** What the map says of itself over its corner: what the signs of owners are, the way back to zones. */
  offer(): Locator {
    return this.page.locator('.warehouse-offer');
  }

  /** Below an embedded map of the owners at home. */
  ownersLegend(): Locator {
    return this.page.getByRole('region', { name: 'Where the owners are at home' });
  }

  /** The button that opens the rest of the panel. */
  moreButton(): Locator {
    return this.panel().getByRole('button', { name: 'Details' });
  }

  /** The number of sites that the panel lists. */
  async listed(): Promise<number> {
    return Number(await this.page.locator('[data-count="warehouses"]').textContent());
  }

  async switchOff(): Promise<void> {
    await this.panel()
      .getByRole('checkbox', { name: /^Overseas warehouses/ })
      .uncheck();
  }

  /** Keeps only the sites with one value, such as the State `closed`. */
  async filter(name: 'State', value: string): Promise<void> {
    await this.panel().getByRole('combobox', { name }).selectOption(value);
  }

  /** Adds a company to those whose sites are shown. */
  async addOperator(name: string): Promise<void> {
    const list = this.panel().locator('details.operator-filter');
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await list.getByRole('checkbox', { name }).check();
  }

  /** Opens a site from the list. */
  async openListed(name: RegExp): Promise<void> {
    await this.panel().getByRole('button', { name }).click();
  }

  async tryAgain(): Promise<void> {
    await this.panel().getByRole('button', { name: 'Try again' }).click();
  }

  /** Signs on the drawn map. */
  signs(): Locator {
    return this.map.stage().locator('[data-warehouse]');
  }

  /** The sign that stands for a site or country, alone or in a stack. */
  sign(id: string): Locator {
    return this.map.stage().locator(`[data-warehouse~="${id}"]`);
  }

  async hover(id: string): Promise<void> {
    await this.map.hoverScreen(await middleOf(this.sign(id)));
  }

  async open(id: string): Promise<void> {
    await this.page.mouse.click(...(await middleOf(this.sign(id))));
  }

  /** Clicks where a site or country lies, whichever map is shown. */
  async openWhereItLies(id: string): Promise<void> {
    await this.map.clickAt(await this.published.positionOfWarehouse(id));
  }

  /** Follows the offer on the map to the year that has figures by country. */
  async takeOffer(name: string): Promise<void> {
    await this.map.stage().getByRole('button', { name }).click();
  }
}
