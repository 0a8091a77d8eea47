// A site with two versions of the data, from two states of the tables: the old one opens as it was, and says so; a
// reader who keeps it is offered the new one, and never sees parts of both.
import { expect, test } from '../../driver';

test.use({ site: 'two versions' });
// One build for both.
test.describe.configure({ mode: 'default' });

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
  await expect(atlas.versions.line()).toContainText(`You see the state of ${dayOf(before)}`);
  await atlas.share.open('Cite');
  expect(await atlas.share.citation('APA')).toContain(`/v/${before}/?year=2019&place=hangzhou`);
  await atlas.share.close();
  await atlas.versions.openNewest();
  await expect(atlas.details.name()).toContainText('Hangzhou of the second state');
  expect(atlas.address.query()).toContain('year=2019');
});

/** "2026.11.28" → "28 November 2026". */
function dayOf(version: string): string {
  const day = new Date(`${version.replaceAll('.', '-')}Z`);
  return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

test.describe('with the page kept', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the newer version comes when the reader says so, whole, and not before', async ({
    atlas,
    deployment,
  }) => {
    deployment.deploy('built');
    await atlas.open('?place=hangzhou');
    await atlas.offline.kept();
    const [built = ''] = await atlas.versions.kept();
    deployment.deploy('own');
    await atlas.reload();
    await expect(atlas.offline.notice()).toBeVisible();
    // The newer one lies ready; page, data and words are still those of before.
    await expect(atlas.details.name()).toHaveText(/^Hangzhou 杭州/);
    await atlas.reload();
    await expect(atlas.details.name()).toHaveText(/^Hangzhou 杭州/);
    await atlas.share.open('Cite');
    expect(await atlas.share.citation('APA')).toContain(built);
    await atlas.share.close();
    await atlas.offline.useNewer();
    await expect(atlas.details.name()).toContainText('Hangzhou of the second state');
    await atlas.share.open('Cite');
    expect(await atlas.share.citation('APA')).toContain('2099.1.1');
    await atlas.share.close();
    await atlas.offline.cutOff();
    await atlas.reload();
    await expect(atlas.details.name()).toContainText('Hangzhou of the second state');
  });
});
