// What scripts reckon with stands on the page as they reckon it.
import { expect, test } from '../driver';

test('the map has the size that the page was drawn for', async ({ atlas }) => {
  await atlas.page.resize(1440, 900);
  await atlas.open();
  const { width, height } = await atlas.map.size();
  expect({ width, height }).toEqual(atlas.map.nominalSize);
});

test('on a low window the panel scrolls, not the page', async ({ atlas }) => {
  await atlas.page.resize(1280, 720);
  await atlas.open();
  expect(await atlas.page.below()).toBe(0);
});

for (const [height, explains] of [
  [480, true],
  [400, false],
] as const) {
  test(`a frame of 360 by ${height} ${explains ? 'explains halos and hollow signs' : 'has the kinds alone'}`, async ({
    atlas,
  }) => {
    await atlas.page.resize(360, height);
    await atlas.open('?embed=1&year=2020');
    const legend = atlas.kinds.belowFrame();
    await expect(legend).toContainText('Retail import');
    for (const words of ['New in 2020', 'Date unknown']) {
      await expect(legend.getByText(words)).toBeVisible({ visible: explains });
    }
    expect(await atlas.map.height()).toBeGreaterThan(150);
  });
}

test('in a small frame the map keeps its height beside details', async ({ atlas }) => {
  await atlas.page.resize(640, 420);
  await atlas.open('?embed=1&year=2018&place=hangzhou');
  await expect(atlas.details.panel()).toContainText('7 March 2015');
  expect((await atlas.map.size()).height).toBeGreaterThan(100);
});

const WINDOWS = [
  { name: 'a wide window', width: 1440, height: 900, query: '' },
  { name: 'a phone', width: 390, height: 844, query: '' },
  { name: 'a frame', width: 640, height: 420, query: '?embed=1' },
  { name: 'a low frame', width: 640, height: 300, query: '?embed=1' },
] as const;

for (const { name, width, height, query } of WINDOWS) {
  for (const language of ['en', 'zh']) {
    test(`buttons and attribution keep to their corners: ${name}, ${language}`, async ({
      atlas,
    }) => {
      await atlas.page.resize(width, height);
      await atlas.open(`${query === '' ? '?' : `${query}&`}lang=${language}`);
      const corners = await atlas.map.corners.reserved();
      const boxes = await atlas.map.corners.taken();
      expect(boxes).toHaveLength(query === '' ? 2 : 1);
      for (const [index, box] of boxes.entries()) {
        const [left = 0, top = 0, right = 0, bottom = 0] = corners[index] ?? [];
        expect.soft(box.left).toBeGreaterThanOrEqual(left);
        expect.soft(box.top).toBeGreaterThanOrEqual(top);
        expect.soft(box.right).toBeLessThanOrEqual(right);
        expect.soft(box.bottom).toBeLessThanOrEqual(bottom);
      }
    });
  }
}

const SOUTH = ['sanya', 'haikou', 'zhanjiang', 'guangzhou', 'shenzhen', 'xiamen', 'nanning'];

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
]) {
  for (const language of ['en', 'zh']) {
    test(`on a phone of ${width} by ${height} the south of China lies free: ${language}`, async ({
      atlas,
    }) => {
      await atlas.page.resize(width, height);
      await atlas.open(`?lang=${language}`);
      expect(await atlas.map.corners.placesUnder(SOUTH)).toEqual([]);
      const { height: mapHeight } = await atlas.map.size();
      for (const box of await atlas.map.corners.taken()) {
        expect(box.bottom).toBeLessThanOrEqual(mapHeight);
      }
      expect(await atlas.map.corners.namesUnder()).toEqual([]);
    });
  }
}

test('a window that changes its size again and again has the map of its last', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  const before = await atlas.map.size();
  for (let turn = 0; turn < 25; turn++) {
    await atlas.page.resize(700 + turn * 31, 480 + ((turn * 53) % 400));
  }
  await atlas.page.resize(1440, 900);
  expect(await atlas.map.size()).toEqual(before);
  await atlas.map.hover('haerbin');
  await expect(atlas.map.pointedAt()).toContainText('Harbin');
  expect(await atlas.map.isWithin(atlas.map.mark('wulumuqi'))).toBe(true);
});
