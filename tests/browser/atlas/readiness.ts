// Waits for the marks by which the page says how far it is.
import type { Page } from '@playwright/test';

export async function marked(
  page: Page,
  name: 'map-visible' | 'map-interactive' | 'atlas-answers' | 'atlas-kept',
): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
}
