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

/**
 * Before the page opens: the screen shows a frame before each piece of urgent work, as where a browser cannot be told
 * what is urgent. Gives the number of marks that stood on the map when the page called it visible.
 */
export async function paintBetween(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'scheduler');
    const wait = window.setTimeout.bind(window);
    const afterFrame = (act: () => void): number => requestAnimationFrame(() => wait(act));
    Reflect.set(window, 'setTimeout', (act: () => void, time?: number, ...given: unknown[]) =>
      time === undefined ? afterFrame(act) : wait(act, time, ...given),
    );
    const mark = performance.mark.bind(performance);
    Reflect.set(performance, 'mark', (name: string) => {
      if (name === 'map-visible') {
        const { length } = document.querySelectorAll('[data-place]');
        Reflect.set(globalThis, 'marksWhenVisible', length);
      }
      return mark(name);
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'marksWhenVisible'));
}
