// The start of the page, the page in a frame, and what attends it.
import type { Feature } from '../feature';

export const START: Feature = {
  name: 'start',
  scripts: ['atlas', 'drawing'],
  isPageScript: true,
  isOfFirstPicture: true,
  whole: (page) => page.locator('.map-field [data-place]').first(),
};

export const OPENING_WORDS: Feature = {
  name: 'words of the page',
  scripts: ['texts-opening-en'],
  isOfFirstPicture: true,
  // The page speaks the other language without them, and says so.
  whole: (page) =>
    page
      .locator('[data-language="en"][lang="en"], [data-language="zh"][lang="zh-Hans"]')
      .locator('.map-field [data-place]')
      .first(),
};

export const PARTS: Feature = {
  name: 'panels',
  scripts: ['pageParts'],
  whole: (page) => page.locator('.kind-filter'),
};

export const AROUND: readonly Feature[] = [
  {
    name: 'embedded',
    query: '&embed=1',
    scripts: ['EmbedFrame', 'texts-embed-en'],
    isOfFirstPicture: true,
    whole: (page) => page.locator('.embed-page .map-field [data-place]').first(),
  },
  {
    name: 'embedded with warehouses',
    query: '&embed=1&map=1.5/20/60',
    scripts: ['warehouseParts'],
    whole: (page) => page.locator('.embed-warehouses').first(),
  },
  {
    name: 'messages to the page around',
    query: '&embed=1',
    scripts: ['embedMessages'],
    whole: (page) => page.locator('.embed-page .map-field [data-place]').first(),
    unharmed: 'the frame keeps the height that its page gave it',
  },
  {
    name: 'kept for later',
    scripts: ['attendOffline'],
    whole: (page) => page.locator('.kind-filter'),
    unharmed: 'the page is not kept for a visit without a network',
  },
  {
    name: 'on paper',
    scripts: ['layPaper'],
    need: async (page) => {
      await page.keyboard.press('Control');
    },
    whole: (page) => page.locator('.kind-filter'),
    unharmed: 'the browser prints what is shown',
  },
];
