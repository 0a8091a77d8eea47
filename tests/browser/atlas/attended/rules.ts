// The rules of axe-core, all of them, on the page as it stands; and its accessibility tree as text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
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

  /** The tree that a screen reader is given, as text: numbers as #, of long lists the first three. */
  async tree(): Promise<string> {
    return `${shorten((await this.page.locator('body').ariaSnapshot()).split('\n')).join('\n')}\n`;
  }

  /** Of the headings that are there for who listens, in their order. */
  headingLevels(): Promise<readonly number[]> {
    return this.page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  }

  /** Texts that stand out less from their ground than asked for, as "text: contrast", with every opacity on the way. */
  paleTexts(least: number): Promise<readonly string[]> {
    return this.page.evaluate(palerThan, least);
  }

  /** What an element stands on. */
  ground(what: Locator): Promise<string> {
    return what.evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** Between a colour of an element and the page's ground. */
  async contrastToPage(what: Locator): Promise<number> {
    const [colour, page] = await what.evaluate((element) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [getComputedStyle(element).color, ground];
    });
    return contrast(channels(colour ?? ''), channels(page ?? ''));
  }
}

const FIRST = 3;

/** Leaves of what repeats the first ones, and what stands within them. */
function shorten(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  // How many items of the same role stood at each depth since their parent.
  const seen: (Map<string, number> | undefined)[] = [];
  let leftOut = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth > leftOut) continue;
    leftOut = Number.POSITIVE_INFINITY;
    seen.length = depth + 1;
    const counts = seen[depth] ?? new Map<string, number>();
    seen[depth] = counts;
    const role = /^- (\w+)/.exec(line.trimStart())?.[1] ?? '';
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    if (['listitem', 'row', 'option'].includes(role) && count > FIRST) {
      if (count === FIRST + 1) kept.push(`${' '.repeat(depth)}- ... more of ${role}`);
      leftOut = depth;
      continue;
    }
    kept.push(line.replaceAll(/\d+(?:[.,]\d+)*/g, '#'));
  }
  return kept;
}

function channels(colour: string): readonly number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const light = (rgb: readonly number[]): number =>
    rgb.reduce((sum, value, index) => {
      const share = value / 255;
      const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][index] ?? 0);
    }, 0);
  const [high = 0, low = 0] = [light(a), light(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** Runs in the page. Names on the map have a halo of their own, and are held by the palette's tests. */
function palerThan(least: number): readonly string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string): number[] => {
    if (canvas === null) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: number[], below: number[], share: number): number[] =>
    [0, 1, 2].map((index) => (top[index] ?? 0) * share + (below[index] ?? 0) * (1 - share));
  const light = (rgb: number[]): number =>
    rgb.reduce((sum, value, index) => {
      const part = value / 255;
      const linear = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][index] ?? 0);
    }, 0);
  const groundOf = (element: Element | null): number[] => {
    if (element === null) return [255, 255, 255];
    const own = read(getComputedStyle(element).backgroundColor);
    const share = own[3] ?? 0;
    return share === 1 ? own.slice(0, 3) : over(own, groundOf(element.parentElement), share);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pale: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (
      words === '' ||
      element === null ||
      element.closest('.map-frame, option, title, style, script')
    )
      continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    let shown = 1;
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      shown *= Number(getComputedStyle(each).opacity);
    }
    // What is there for who listens, or for who points, is not drawn.
    if (shown === 0 || element.closest('.visually-hidden') || element.getClientRects().length === 0)
      continue;
    if (element.closest('.kind-swatch, [aria-hidden="true"] .sign-text')) continue;
    const ground = groundOf(element);
    const ink = read(element instanceof SVGElement ? style.fill : style.color);
    const drawn = over(ink, ground, (ink[3] ?? 1) * shown);
    const [high = 0, low = 0] = [light(drawn), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < least) pale.push(`${words.slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return pale;
}
