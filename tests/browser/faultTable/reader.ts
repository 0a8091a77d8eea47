// What a reader sees and does while something is missing: the line that says it, false words, the year, trying again.
import type { Locator, Page } from '@playwright/test';
import type { Feature } from './feature';

/** Nobody waits longer for a word, milliseconds. */
export const PATIENCE = 20_000;
/** What the answer may begin with at the ends of two years: comprehensive pilot zones, overseas warehouses, or that these are not counted. */
const ANSWERS = new Map([
  ['2020', /^(?:105|23|–)(?!\d)/],
  ['2019', /^(?:59|16|–)(?!\d)/],
]);
/** Words and numbers of a page that knows nothing, and says that there is nothing. */
const FALSE_WORDS =
  /Nothing found|没有找到|未找到|\b0\s(?:comprehensive|bonded|zones|places|cities|overseas)|\bNaN\b|\bundefined\b|\[object/;

export class Reader {
  /** The year that was stepped to last, which the address says a moment later. */
  private year: string | null = null;

  constructor(private readonly page: Page) {}

  said({ said }: Feature): Locator {
    return (
      said?.(this.page) ?? this.page.locator('[role="alert"]:visible, .plain-failed:visible')
    ).first();
  }

  /** What of it is there first; null for nothing. */
  async sees(feature: Feature, patience: number): Promise<'whole' | 'said' | null> {
    const [whole, said] = [feature.whole(this.page).first(), this.said(feature)];
    const end = Date.now() + patience;
    do {
      if (feature.isPassing === true) await feature.need?.(this.page);
      const isThere = await whole
        .or(said)
        .first()
        .waitFor({ state: 'attached', timeout: feature.isPassing === true ? 400 : patience })
        .then(
          () => true,
          () => false,
        );
      if (!isThere) continue;
      // What comes together is drawn together.
      await this.page.evaluate(() => new Promise((done) => setTimeout(done)));
      return (await said.count()) > 0 ? 'said' : 'whole';
    } while (Date.now() < end);
    return null;
  }

  /** It is there, and nothing says that it is not; where several things were missed, each is tried again. */
  async seesWhole(feature: Feature): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      // A page that is being loaded anew has lost what was asked of it.
      const seen = await this.sees(feature, PATIENCE).catch(() => 'lost');
      if (seen === 'whole') return true;
      if (seen === null) return false;
      const isGone = await this.said(feature)
        .waitFor({ state: 'detached', timeout: 2_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isGone) await this.press(feature).catch(() => false);
    }
    return false;
  }

  /** Presses what the line offers, or loads the page anew where it offers nothing. */
  async triesAgain(feature: Feature): Promise<'button' | 'reload'> {
    await this.page.evaluate(() => Reflect.set(window, 'isSame', true));
    if (await this.press(feature)) return 'button';
    await this.addressIsWritten();
    await this.page.reload();
    return 'reload';
  }

  /** Every line has a button, which may be drawn a moment after it; only that of the plain page has none. */
  private async press(feature: Feature): Promise<boolean> {
    const line = this.said(feature);
    const isPlain = this.page.locator('.plain-failed:visible');
    if ((await line.count()) === 0 || (await isPlain.count()) > 0) return false;
    return line
      .getByRole('button')
      .first()
      .click()
      .then(
        () => true,
        () => false,
      );
  }

  private async addressIsWritten(): Promise<void> {
    if (this.year === null) return;
    await this.page
      .waitForFunction(
        (year) => new URLSearchParams(location.search).get('year') === year,
        this.year,
        { timeout: PATIENCE / 4 },
      )
      // A plain page steps no years.
      .catch(() => undefined);
  }

  /** Whether the page was loaded anew since it was tried again. */
  async wasReloaded(): Promise<boolean> {
    return (await this.page.evaluate(() => Reflect.get(window, 'isSame'))) !== true;
  }

  /** A line that says what is not so; null for none. */
  async falseWords(): Promise<string | null> {
    const { words, answer } = await this.page.evaluate(() => ({
      words: document.body.innerText,
      answer: document.querySelector<HTMLElement>('.summary-line:not(.early *)')?.innerText ?? null,
    }));
    const found = words.split('\n').find((line) => FALSE_WORDS.test(line));
    if (found !== undefined) return `"${found}"`;
    const year = /20\d\d/.exec(answer ?? '')?.[0] ?? '';
    const known = ANSWERS.get(year);
    if (answer === null || known === undefined || known.test(answer)) return null;
    return `"${answer}"`;
  }

  /** The rest of the page goes on: a year is stepped, and the answer follows; again, where the page was just left. */
  async stepsYear(): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (await this.stepsOnce().catch(() => false)) return true;
    }
    return false;
  }

  private async stepsOnce(): Promise<boolean> {
    const before = await this.page.evaluate(() => {
      const slider = document.querySelector('.time-panel [role=slider], .embed-time [role=slider]');
      const year = slider?.getAttribute('aria-valuenow');
      if (slider === null || year === undefined) return null;
      const key = year === '2020' ? 'ArrowLeft' : 'ArrowRight';
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return year;
    });
    this.year = null;
    if (before === null) return true;
    const after = before === '2020' ? '2019' : '2020';
    await this.page.waitForFunction(
      (year) => document.querySelector('.summary-line:not(.early *)')?.textContent?.includes(year),
      after,
      { timeout: PATIENCE / 4 },
    );
    this.year = after;
    return true;
  }

  /** Marks of the map or its picture stand there. */
  seesMap(): Promise<boolean> {
    const marks = this.page
      .locator('[data-place], [data-zone], .plain img, [data-renderer="webgl"]')
      .first();
    return marks.waitFor({ state: 'attached' }).then(
      () => true,
      () => false,
    );
  }
}
