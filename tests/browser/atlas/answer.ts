// What the page answers and says: title, summary, notices, the steps of the policy, the figures of the trade.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

interface Seen {
  readonly words: readonly string[];
  /** Left, top and width in CSS pixels. */
  readonly places: readonly string[];
  /** What is drawn of the land, and its place in CSS pixels; empty where none is. */
  readonly land: { readonly shape: string; readonly box: readonly number[] };
}

export class Answer {
  constructor(private readonly page: Page) {}

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Of what stands there before the script has come: the words that are seen, and where each part of the page is. */
  async early(): Promise<Seen> {
    return this.seen('.early');
  }

  /** The same once the atlas is drawn. */
  async drawn(): Promise<Seen> {
    return this.seen('.page:not(.early)');
  }

  /** What the answer leaves out: zones of unknown date, areas of older zones. */
  besideCount(): Locator {
    return this.page.locator('.summary-unknown:not(.early *)');
  }

  private async seen(page: string): Promise<Seen> {
    const words = await this.page.locator(`${page} .summary-line:visible`).allInnerTexts();
    const places = await this.page.locator(page).evaluate((root) =>
      ['h1', '.search-input', '.summary-line', '.page-map', '.page-time'].map((part) => {
        const boxes = [...root.querySelectorAll(part)].map((each) => each.getBoundingClientRect());
        const box = boxes.find(({ width }) => width > 0);
        return `${part} ${[box?.x, box?.y, box?.width].map((at) => Math.round(at ?? -1)).join(' ')}`;
      }),
    );
    const land = await this.page.locator(page).evaluate((root) => {
      const path = root.querySelector('.base-land');
      const box = path?.getBoundingClientRect();
      return {
        shape: path?.getAttribute('d') ?? '',
        box: box === undefined ? [] : [box.x, box.y, box.width, box.height],
      };
    });
    return { words, places, land };
  }

  summary(): Locator {
    return this.page.locator('.summary-line:not(.early *)');
  }

  /** Where the answer stands: read aloud when it changes. */
  live(): Locator {
    return this.page.locator('.summary:not(.early *)');
  }

  /** What keeps the page from its data. */
  alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** The lines that name something that did not come, by their sentence. */
  notLoaded(sentence: string): Locator {
    return this.alert().filter({ hasText: sentence });
  }

  /** The note about records that could not be read. */
  recordsNotice(): Locator {
    return this.page.locator('details.notice');
  }

  /** Takes the page's offer to load again what did not come. */
  tryAgain(): Promise<void> {
    return this.alert().getByRole('button', { name: 'Try again' }).click();
  }

  /** Where the same is missing in two places, either may be pressed. */
  async tryAgainFor(sentence: string): Promise<void> {
    const name = /^(?:Try again|重试)$/;
    await this.notLoaded(sentence).getByRole('button', { name }).first().click();
  }

  /** Takes the published zones home. */
  async saveZones(): Promise<Buffer> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: 'Zones (CSV)' }).click(),
    ]);
    return readFile(await file.path());
  }

  figuresButton(): Locator {
    return this.page.getByRole('button', { name: 'Figures' });
  }

  async openFigures(): Promise<void> {
    await this.figuresButton().click();
  }

  /** What was last said to those who only listen. */
  said(): Locator {
    return this.page.locator('body > div:last-child > [role="status"]');
  }

  /** The last year that the answer names. */
  async summaryYear(): Promise<number> {
    return Number(/\d{4}/.exec((await this.summary().textContent()) ?? '')?.[0]);
  }

  policyTick(year: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${year}: `) });
  }

  figures(): Locator {
    return this.page.getByRole('complementary', { name: /^Figures/ });
  }

  async openPolicyStep(year: number): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${year}: `) }).click();
  }

  /** Where the marks above the years are too close for a finger. */
  async openPolicySteps(): Promise<void> {
    await this.page.getByRole('button', { name: 'Steps of the policy', exact: true }).tap();
  }

  /** The way to the story in the panel. */
  tour(): Locator {
    return this.page.locator('nav.tour');
  }

  /** What is asked of places, below the answer. */
  asked(): Locator {
    return this.page.locator('.asked-chips');
  }

  policyStep(): Locator {
    return this.page.getByRole('region', { name: /^(?:Steps of the policy|政策进程)$/ });
  }

  /** The figure that the address or a search names. */
  namedFigure(): Locator {
    return this.page.locator('.figure-row.is-selected');
  }

  /** The words of the step that is told. */
  storyCard(): Locator {
    return this.page.getByRole('region', { name: 'The story in a minute' });
  }

  async takeTourStep(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'The story in a minute' })
      .getByText(name)
      .click();
  }
}
