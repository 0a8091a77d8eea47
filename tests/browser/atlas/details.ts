// What is known of the place, province, document or warehouse that is open.
import { expect, type Locator, type Page } from '@playwright/test';

export class Details {
  constructor(private readonly page: Page) {}

  panel(): Locator {
    return this.page.locator('.details-panel:not(.sight-panel)');
  }

  /** The name of what is open, which has the keyboard when it opens. */
  name(): Locator {
    return this.panel().getByRole('heading', { level: 2 });
  }

  /** The documents and pages that something rests on. */
  sources(): Locator {
    return this.panel().locator('.source-list li');
  }

  /** Titles of documents that are marked as of a language. */
  titlesIn(tag: 'en' | 'zh-Hans'): Locator {
    return this.sources().locator(`[lang="${tag}"]`);
  }

  /** The cards of the zones of a kind, and its year where they are folded. */
  zones(kindName: string): Locator {
    const name = new RegExp(`^${kindName}( |$)`);
    return this.panel()
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name }) });
  }

  /** What opens and closes a zone among many. */
  toggleOf(zone: Locator): Locator {
    return zone.getByRole('heading', { level: 3 }).getByRole('button');
  }

  /** How many of the zones show their facts. */
  openZones(): Locator {
    return this.panel().locator('.zone-list dl');
  }

  /** The only card of a kind, opened, as pairs of what is asked and what is answered. */
  async facts(kindName: string): Promise<Readonly<Record<string, string>>> {
    const card = this.zones(kindName);
    await expect(card).toHaveCount(1);
    const closed = card.getByRole('button', { expanded: false });
    if ((await closed.count()) > 0) await closed.click();
    return card.locator('dl').evaluate((list) => {
      const facts: Record<string, string> = {};
      let question = '';
      for (const element of list.children) {
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (element.tagName === 'DT') question = text;
        else facts[question] = text;
      }
      return facts;
    });
  }

  /** A button or link in it that opens something else. */
  link(name: string): Locator {
    return this.panel().getByRole('button', { name, exact: true });
  }

  async close(): Promise<void> {
    await this.panel().getByRole('button', { name: 'Close' }).click();
  }
}
