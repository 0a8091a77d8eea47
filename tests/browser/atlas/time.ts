// Time: slider, typed year, steps, histogram, period, and the years played one after the other.
import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf } from './screen';

export class Time {
  constructor(private readonly page: Page) {}

  /** The slider, whose value is the shown year. */
  slider(): Locator {
    return this.page.locator('.time-panel').getByRole('slider');
  }

  /** Of a range: the first or the second handle. */
  handle(index: 0 | 1): Locator {
    return this.page.getByRole('slider').nth(index);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The field in which the year stands and can be typed. */
  field(): Locator {
    return this.page.locator('.time-panel').getByRole('textbox');
  }

  async expectYear(year: number): Promise<void> {
    await expect(this.slider()).toHaveAttribute('aria-valuenow', String(year));
    await expect(this.field()).toHaveValue(String(year));
  }

  async press(key: string): Promise<void> {
    await this.slider().press(key);
  }

  async type(year: string): Promise<void> {
    await this.field().fill(year);
    await this.field().press('Enter');
  }

  async step(step: 1 | -1): Promise<void> {
    const name = step === 1 ? 'One year on' : 'One year back';
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The first and the last year of the slider. */
  async ends(): Promise<readonly [first: number, last: number]> {
    const end = async (name: string): Promise<number> =>
      Number(await this.slider().getAttribute(name));
    return [await end('aria-valuemin'), await end('aria-valuemax')];
  }

  /** Presses on the histogram where the bar of a year stands. */
  async pressBarOf(year: number): Promise<void> {
    const [first, last] = await this.ends();
    const plot = await boxOf(this.page.locator('.histogram-plot'));
    const share = (year - first + 0.5) / (last - first + 1);
    await this.page.mouse.click(plot.x + share * plot.width, plot.y + plot.height / 2);
  }

  /** Presses the handle, as a mouse does, and leaves it there. */
  async pressHandle(): Promise<void> {
    await this.slider().locator('.thumb-knob').click();
  }

  /** Whether the browser draws its own outline around the handle. */
  hasBrowserOutline(): Promise<boolean> {
    return this.slider().evaluate((handle) => getComputedStyle(handle).outlineStyle !== 'none');
  }

  /** Space between years that are named side by side below the histogram, CSS pixels; below 0 they overlap. */
  async gapsBetweenNamedYears(): Promise<readonly number[]> {
    const boxes = await this.page
      .locator('.histogram-year')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    const shown = boxes.filter(({ width }) => width > 0);
    return shown.slice(1).map(({ left }, index) => left - (shown[index]?.right ?? left));
  }

  async choosePeriod(name: 'In force' | 'New in' | 'Added since'): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  /** From now on no time passes but what `pass` says. */
  async hold(): Promise<void> {
    await this.page.clock.install();
    const now = await this.page.evaluate(() => Date.now());
    await this.page.clock.pauseAt(now + 1000);
  }

  /** Seconds that nobody waits for. */
  async pass(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  async play(): Promise<void> {
    await this.page.getByRole('button', { name: 'Play' }).click();
  }

  async stop(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pause' }).click();
  }

  /** From now on every year that the slider stands at is kept. */
  async watch(): Promise<void> {
    await this.page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seenYears', seen);
      new MutationObserver(() => {
        const year = document.querySelector('[role=slider]')?.getAttribute('aria-valuenow') ?? '';
        if (seen.at(-1) !== year) seen.push(year);
      }).observe(document.body, { subtree: true, attributes: true, childList: true });
    });
  }

  watchedYears(): Promise<readonly number[]> {
    return this.page.evaluate(() => (Reflect.get(window, 'seenYears') as string[]).map(Number));
  }
}
