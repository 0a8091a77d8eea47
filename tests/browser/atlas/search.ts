// The search: its field, its list, and what is said after a choice.
import type { Locator, Page } from '@playwright/test';

export class Search {
  constructor(private readonly page: Page) {}

  field(): Locator {
    return this.page.getByRole('combobox', { name: /^(?:Find a city|查找城市)/ });
  }

  async for(query: string): Promise<void> {
    await this.field().fill(query);
  }

  results(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** The result that Enter takes. */
  activeResult(): Locator {
    return this.page.getByRole('listbox').getByRole('option', { selected: true });
  }

  /** What the list says besides its results. */
  message(): Locator {
    return this.page.locator('.search-message');
  }

  /** How many it found, as it is read aloud once the typing rests. */
  count(): Locator {
    return this.page.getByRole('search').getByRole('status').filter({ hasText: /\d/ });
  }

  /** What is said below the field after a result was chosen. */
  note(): Locator {
    return this.page.locator('.search-change');
  }
}
