// Pages beside the atlas: about the data, what changed, embedding, and the one for lost addresses.
import type { Locator, Page } from '@playwright/test';
import type { Complaints } from '../complaints';

export class Beside {
  constructor(
    private readonly page: Page,
    private readonly complaints: Complaints,
  ) {}

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Opens an address that does not exist; the host's answer. */
  async openLost(path: string): Promise<number> {
    this.complaints.expectOf(path);
    const response = await this.page.goto(path);
    return response?.status() ?? 0;
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
}
