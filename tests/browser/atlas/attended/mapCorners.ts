// What lies over the corners of the map: buttons and attribution, and what they cover.
import type { Locator } from '@playwright/test';
import { coveredCorners } from '../../../../src/selectors/names/covered';
import { boxOf } from '../screen';

type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Buttons, and the words of the attribution without the room around them. */
const OVER = '.map-controls button, .map-words';

export class MapCorners {
  constructor(private readonly stage: Locator) {}

  /** Where names keep away from: left, top, right, bottom, CSS pixels. */
  async reserved(): Promise<ReturnType<typeof coveredCorners>> {
    const { width, height } = await boxOf(this.stage);
    return coveredCorners({ width, height });
  }

  /** Where the buttons together and the attribution (if there is one) lie, CSS pixels from the map's upper left corner. */
  async taken(): Promise<readonly Box[]> {
    const map = await boxOf(this.stage);
    const boxes = await this.stage.evaluate((element) =>
      ['.map-controls', '.map-attribution'].flatMap((name) => {
        const content = document.createRange();
        for (const over of element.querySelectorAll(name)) content.selectNodeContents(over);
        const { left, top, right, bottom, width } = content.getBoundingClientRect();
        return width === 0 ? [] : [{ left, top, right, bottom }];
      }),
    );
    return boxes.map(({ left, top, right, bottom }) => ({
      left: left - map.x,
      top: top - map.y,
      right: right - map.x,
      bottom: bottom - map.y,
    }));
  }

  /** Names that a button or the attribution covers in part. */
  async namesUnder(): Promise<readonly string[]> {
    const over = await this.over();
    const names = await this.stage.locator('.label').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, top, right, bottom } = label.getBoundingClientRect();
        return { name: label.textContent ?? '', left, top, right, bottom };
      }),
    );
    if (names.length === 0) throw new Error('the map has no names');
    return names.filter((name) => over.some((box) => meet(name, box))).map(({ name }) => name);
  }

  /** Which of the places have the middle of their mark under a button or the attribution. */
  async placesUnder(places: readonly string[]): Promise<readonly string[]> {
    const over = await this.over();
    const under: string[] = [];
    for (const place of places) {
      const mark = await boxOf(this.stage.locator(`[data-place="${place}"]`).first());
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      if (over.some((box) => meet({ left: x, top: y, right: x, bottom: y }, box)))
        under.push(place);
    }
    return under;
  }

  private over(): Promise<readonly Box[]> {
    return this.stage.locator(OVER).evaluateAll((found) =>
      found.map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
