// Without JavaScript: map, counts and table stand in the page, in both languages, and every year has a page.
import { expect, test } from '../driver';

test.use({ javaScriptEnabled: false });

const LANGUAGES = [
  { folder: './', table: 'Comprehensive pilot zones', city: 'Hangzhou', answer: 'pilot zones' },
  { folder: 'zh/', table: '跨境电商综合试验区', city: '杭州', answer: '综合试验区' },
] as const;

for (const { folder, table, city, answer } of LANGUAGES) {
  test(`${folder}: the page has map, answer and table`, async ({ atlas }) => {
    await atlas.plain.read(folder);
    await expect(atlas.plain.answer()).toContainText('178');
    await expect(atlas.plain.answer()).toBeInViewport();
    await expect(atlas.plain.answer()).toContainText(answer);
    expect(await atlas.plain.marksPictured()).toBeGreaterThan(200);
    await expect(atlas.plain.table(table)).toContainText(city);
  });

  test(`${folder}: every year is a link away`, async ({ atlas }) => {
    await atlas.plain.read(folder);
    await atlas.plain.followYear(2020);
    await expect(atlas.plain.answer()).toContainText('105');
    await expect(atlas.plain.answer()).toContainText(answer);
    await expect(atlas.plain.table(table)).toContainText(city);
  });
}

test('no control is there that would do nothing', async ({ atlas }) => {
  await atlas.plain.read();
  await expect(atlas.share.button()).toHaveCount(0);
  await expect(atlas.map.zoomInButton()).toHaveCount(0);
  await expect(atlas.search.field()).toHaveCount(0);
});
