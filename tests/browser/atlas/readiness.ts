// Waits for the marks by which the page says how far it is.
import type { Page } from '@playwright/test';

export async function marked(
  page: Page,
  name: 'map-visible' | 'map-interactive' | 'atlas-answers' | 'atlas-kept',
): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
}

/** Before the page opens: the names of places on the map, each time that others are painted, until the page is left. */
export async function noteNames(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'namesSeen', seen);
    const look = (): void => {
      // Names of the ground have a class more.
      const places = [...document.querySelectorAll('.label')].filter(
        ({ classList }) => classList.length === 2,
      );
      const line = places.map(({ textContent }) => textContent).join(', ');
      if (line !== '' && line !== seen.at(-1)) seen.push(line);
      afterPaint();
    };
    const afterPaint = (): void => {
      requestAnimationFrame(() => setTimeout(look));
    };
    afterPaint();
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'namesSeen'));
}
