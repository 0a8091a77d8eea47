// Without JavaScript: map, counts and table stand in the page, in both languages, and every year has a page.
import { expect, test } from '../driver';

test.use({ javaScriptEnabled: false });

const LANGUAGES = [
  {
    folder: './',
    table: 'Comprehensive pilot zones',
    city: 'Hangzhou',
    answer: 'pilot zones',
    other: { link: '168 comprehensive bonded zones', table: 'Comprehensive bonded zones' },
    zone: 'Kunshan',
  },
  {
    folder: 'zh/',
    table: '跨境电商综合试验区',
    city: '杭州',
    answer: '综合试验区',
    other: { link: '168个综合保税区', table: '综合保税区' },
    zone: '昆山',
  },
] as const;

for (const { folder, table, city, answer, other, zone } of LANGUAGES) {
  test(`${folder}: the page has map, answer and table`, async ({ atlas }) => {
    await atlas.plain.read(folder);
    await expect(atlas.plain.answer()).toContainText('178');
    await expect(atlas.plain.answer()).toBeInViewport();
    await expect(atlas.plain.answer()).toContainText(answer);
    expect(await atlas.plain.marksPictured()).toBeGreaterThan(200);
    await expect(atlas.plain.table(table)).toContainText(city);
  });

  test(`${folder}: the table of another kind is a link away`, async ({ atlas }) => {
    await atlas.plain.read(folder);
    await atlas.plain.followKind(other.link);
    await expect(atlas.plain.table(other.table)).toContainText(zone);
    await expect(atlas.plain.table(other.table)).toBeInViewport();
    await expect(atlas.plain.table(table)).toContainText(city);
  });

  test(`${folder}: a kept version has all tables, and links to nothing that is not there`, async ({
    atlas,
  }) => {
    await atlas.plain.read();
    const [version = ''] = await atlas.versions.kept();
    await atlas.plain.read(`v/${version}/${folder}`);
    await expect(atlas.plain.answer()).toContainText('178');
    await expect(atlas.plain.table(other.table)).toContainText(zone);
    await expect(atlas.plain.table(table)).toContainText(city);
    expect(await atlas.plain.brokenLinks()).toEqual([]);
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
