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

  /** `count`: as the link names it, for instance "168 comprehensive bonded zones". */
  async followKind(count: string): Promise<void> {
    await this.page.getByRole('link', { name: count, exact: true }).click();
  }

  /** Addresses of the site that the page links to and that are not there. */
  async brokenLinks(): Promise<readonly string[]> {
    const links = await this.page
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const own = new Set(links.filter((link) => new URL(link).origin === this.origin()));
    const isBroken = async (link: string): Promise<boolean> =>
      !(await this.page.request.get(link)).ok();
    const broken: string[] = [];
    for (const link of own) if (await isBroken(link)) broken.push(link);
    return broken;
  }

  private origin(): string {
    return new URL(this.page.url()).origin;
  }

  table(name: string): Locator {
    return this.page.getByRole('table', { name });
  }

  /** How many marks the picture of the map has. */
  async marksPictured(): Promise<number> {
    const picture = this.page.locator('.plain img');
    const width = (image: HTMLImageElement): number => image.naturalWidth;
    if ((await picture.evaluate(width)) === 0)
      throw new Error('The picture of the map is not there');
    const address = await picture.evaluate((image: HTMLImageElement) => image.src);
    const drawing = await (await this.page.request.get(address)).text();
    return drawing.split('data-place=').length - 1;
  }

  /** That the atlas did not start. */
  notice(): Locator {
    return this.page.locator('.plain-failed:visible');
  }

  answer(): Locator {
    return this.page.locator('.plain .summary');
  }
}
