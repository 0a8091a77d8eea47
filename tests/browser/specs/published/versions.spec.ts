// A site with two versions of the data, from two states of the tables: the old one opens as it was, and says so.
import { expect, test } from '../../driver';

test.use({ site: 'two versions' });

test('the version of before is as it was, and leads to the same view of the newest', async ({
  atlas,
}) => {
  await atlas.open('?place=hangzhou');
  await expect(atlas.details.name()).toContainText('Hangzhou of the second state');
  const [newest, before = ''] = await atlas.versions.kept();
  expect(newest).toBe('2099.1.1');
  expect(await atlas.versions.changedRows()).toEqual({ places: ['hangzhou'] });
  await atlas.open(`v/${before}/?place=hangzhou&year=2019`);
  await expect(atlas.details.name()).toHaveText(/^Hangzhou 杭州/);
  await expect(atlas.versions.line()).toContainText('You see the state of 26 November 2026');
  await atlas.share.open('Cite');
  expect(await atlas.share.citation('APA')).toContain(`/v/${before}/?year=2019&place=hangzhou`);
  await atlas.share.close();
  await atlas.versions.openNewest();
  await expect(atlas.details.name()).toContainText('Hangzhou of the second state');
  expect(atlas.address.query()).toContain('year=2019');
});
