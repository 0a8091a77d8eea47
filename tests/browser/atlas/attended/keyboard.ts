// The keyboard: where it is, how it goes through the page, and whether what has it can be seen.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Stop {
  /** What a screen reader is told: role or element, and name. */
  readonly name: string;
  /** What has the keyboard is within the window, and not wholly under something else. */
  readonly isSeen: boolean;
}

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Before the page opens: how often it looks whether something is seen is counted, each look a layout. */
  async countLooks(): Promise<void> {
    await this.page.addInitScript(() => {
      const look = Element.prototype.getClientRects;
      Reflect.set(globalThis, 'looks', 0);
      Reflect.set(Element.prototype, 'getClientRects', function (this: Element) {
        Reflect.set(globalThis, 'looks', Reflect.get(globalThis, 'looks') + 1);
        return look.call(this);
      });
    });
  }

  async looks(): Promise<number> {
    return this.page.evaluate(() => Reflect.get(globalThis, 'looks'));
  }

  /** What has the keyboard now. */
  holder(): Locator {
    return this.page.locator(':focus');
  }

  async expectOn(what: Locator): Promise<void> {
    await expect(what).toBeFocused();
  }

  /** Puts the keyboard on something and presses keys there. */
  async pressOn(what: Locator, ...keys: readonly string[]): Promise<void> {
    await what.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Every stop of Tab through the page, from its beginning, until the keyboard leaves it or `most` is reached. */
  async walk(most = 120): Promise<readonly Stop[]> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.getSelection()?.removeAllRanges();
    });
    const stops: Stop[] = [];
    for (let index = 0; index < most; index++) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate(stopHere);
      if (stop === null) return stops;
      if (stop.isFirstAgain) return stops;
      stops.push(stop);
    }
    return stops;
  }
}

/** Runs in the page. */
function stopHere(): (Stop & { readonly isFirstAgain: boolean }) | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const seen: Set<Element> = Reflect.get(window, 'walked') ?? new Set();
  const isFirstAgain = seen.has(element);
  seen.add(element);
  Reflect.set(window, 'walked', seen);
  const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
  const words = element instanceof HTMLInputElement ? element.labels?.[0] : element;
  const label = element.getAttribute('aria-label') ?? words?.textContent ?? '';
  // A box that only looks like a button may be a point: its label is what is seen.
  const isHiddenInput =
    element instanceof HTMLInputElement && getComputedStyle(element).opacity === '0';
  const box = (
    isHiddenInput ? (element.parentElement ?? element) : element
  ).getBoundingClientRect();
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
  // Of what is higher than the window's free part some must be seen.
  const points = [0.1, 0.5, 0.9].map((share) => top + (bottom - top) * share);
  const isWithin =
    box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const isSeen =
    isWithin &&
    points.some((y) => {
      const over = document.elementFromPoint(x, y);
      return (
        over !== null &&
        (element.contains(over) ||
          over.contains(element) ||
          over.closest('label')?.contains(element) === true)
      );
    });
  return {
    name: `${role} ${label.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
    isSeen,
    isFirstAgain,
  };
}
