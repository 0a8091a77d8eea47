// Without JavaScript: map, counts and table stand in the page, and every year has a page.
import { expect, test } from '../driver';

test.use({ javaScriptEnabled: false });

test('the page has map, answer and table', async ({ atlas }) => {
  await atlas.plain.read();
  await expect(atlas.answer.summary()).toContainText('178');
  expect(await atlas.plain.symbols().count()).toBeGreaterThan(200);
  await expect(atlas.plain.table('Comprehensive pilot zones').getByRole('row')).toHaveCount(178);
});

test('every year is a link away', async ({ atlas }) => {
  await atlas.plain.read();
  await atlas.plain.followYear(2020);
  await expect(atlas.answer.summary()).toContainText('105');
  await expect(atlas.plain.table('Comprehensive pilot zones').getByRole('row')).toHaveCount(105);
});

test('no control is there that would do nothing', async ({ atlas }) => {
  await atlas.plain.read();
  await expect(atlas.share.button()).toHaveCount(0);
  await expect(atlas.map.zoomInButton()).toHaveCount(0);
  await expect(atlas.search.field()).toHaveCount(0);
});
