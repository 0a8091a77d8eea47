// The rules of axe-core, all of them, on the page as it stands; and its accessibility tree as text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export class Rules {
  constructor(private readonly page: Page) {}

  /** What breaks a rule: its name and each element, as "rule: element (why)". Best practices and experiments count, too. */
  async broken(): Promise<readonly string[]> {
    await this.page.evaluate(SOURCE);
    const results = await this.page.evaluate(
      (): Promise<AxeResults> =>
        Reflect.get(window, 'axe').run(
          // Lines of coasts, and marks that the list beside the map says in words: a thousand nodes without a text.
          { exclude: [['.map-frame']] },
          {
            resultTypes: ['violations'],
            // Every rule that axe has, also those that are off by themselves.
            runOnly: [
              'wcag2a',
              'wcag2aa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
              'experimental',
            ],
          },
        ),
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
    );
  }

  /** The tree that a screen reader is given, as text. */
  tree(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }
}
