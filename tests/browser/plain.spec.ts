// Without JavaScript: map, counts and table stand in the page, and every year has a page.
import { expect, test } from './atlas';

test.use({ javaScriptEnabled: false });

test('the page has map, answer and table', async ({ atlas }) => {
  await atlas.read();
  await expect(atlas.summary()).toContainText('178');
  expect(await atlas.symbols().count()).toBeGreaterThan(200);
  await expect(atlas.plainTable('Comprehensive pilot zones').getByRole('row')).toHaveCount(178);
});

test('every year is a link away', async ({ atlas }) => {
  await atlas.read();
  await atlas.followYear(2020);
  await expect(atlas.summary()).toContainText('105');
  await expect(atlas.plainTable('Comprehensive pilot zones').getByRole('row')).toHaveCount(105);
});
