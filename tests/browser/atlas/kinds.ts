// The kinds of zone: their counts and their switches.
import type { Locator, Page } from '@playwright/test';
import { ZONE_KINDS, type ZoneKind } from '../../../src/model/zoneKind';

export class Kinds {
  constructor(private readonly page: Page) {}

  /** The number beside a kind: zones in force, perhaps followed by "+3?" of unknown date. */
  countOf(kind: ZoneKind): Locator {
    return this.page.locator(`[data-count="${kind}"]`);
  }

  box(kind: ZoneKind): Locator {
    return this.row(kind).getByRole('checkbox');
  }

  async switch(kind: ZoneKind, isOn: boolean): Promise<void> {
    await this.box(kind).setChecked(isOn);
  }

  /** Presses all boxes so many times, faster than anything is drawn; an even number leaves them as they were. */
  async toggleAllAtOnce(times: number): Promise<void> {
    await this.page
      .getByRole('listitem')
      .filter({ has: this.page.locator('[data-count]') })
      .getByRole('checkbox')
      .evaluateAll((boxes, turns) => {
        for (let turn = 0; turn < turns; turn++) {
          for (const box of boxes) if (box instanceof HTMLElement) box.click();
        }
      }, times);
  }

  /** Asks for places with a kind, or without; a second time takes the question back. */
  async ask(asking: 'with' | 'without', name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${asking} ${name}`, exact: true }).click();
  }

  filter(): Locator {
    return this.page.locator('.kind-filter');
  }

  showAll(): Locator {
    return this.page.getByRole('button', { name: 'Show all' });
  }

  /** Opens what is said of the counts. */
  notes(): Locator {
    return this.page.getByText('About these counts');
  }

  /** The kinds below an embedded map, as a legend or as the filter. */
  belowFrame(): Locator {
    return this.page.locator('.embed-legend');
  }

  async showOnly(kind: ZoneKind): Promise<void> {
    const row = this.row(kind);
    await row.hover();
    await row.getByRole('button').click();
  }

  async shown(): Promise<readonly ZoneKind[]> {
    const shown: ZoneKind[] = [];
    for (const kind of ZONE_KINDS) if (await this.box(kind).isChecked()) shown.push(kind);
    return shown;
  }

  private row(kind: ZoneKind): Locator {
    return this.page.getByRole('listitem').filter({ has: this.countOf(kind) });
  }
}
