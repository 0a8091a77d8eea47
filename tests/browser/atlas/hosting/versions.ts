// Versions of the data that are kept, and the page of what changed.
import type { Locator, Page } from '@playwright/test';

export class Versions {
  constructor(private readonly page: Page) {}

  /** "You see the state of …", in the page's language. */
  line(): Locator {
    return this.page.locator('#frozen p:visible');
  }

  async openNewest(): Promise<void> {
    await this.line().getByRole('link').click();
  }

  /** Names of the versions that the site keeps, the newest first. */
  async kept(): Promise<readonly string[]> {
    const response = await this.page.request.get(new URL('v/versions.json', this.root()).href);
    const list: readonly { readonly version: string }[] = await response.json();
    return list.map(({ version }) => version);
  }

  /** Rows that changed, by table, of the newest version. */
  async changedRows(): Promise<Readonly<Record<string, readonly string[]>>> {
    const response = await this.page.request.get(new URL('data/changes.json', this.root()).href);
    const [newest] = await response.json();
    return Object.fromEntries(
      newest.tables.map((each: { table: string; added: Row[]; changed: Row[]; removed: Row[] }) => [
        each.table,
        [...each.added, ...each.changed, ...each.removed].map(({ id }) => id),
      ]),
    );
  }

  private root(): string {
    return this.page.url().replace(/(?:v\/[^/]+\/)?(?:zh\/)?[^/]*$/, '');
  }
}

interface Row {
  readonly id: string;
}
