// A site on a host like GitHub Pages, deep in a folder: built a second time, elsewhere, it is the same; a service worker
// that fails changes nothing.
import { expect, test } from '../../driver';

test.use({ site: 'built again' });
// One build for all.
test.describe.configure({ mode: 'default' });

test('two builds of one tree are the same, byte for byte', ({ deployment }) => {
  expect(deployment.differences()).toEqual([]);
});

test('pages, years and versions open from a deep folder', async ({ atlas, deployment }) => {
  await atlas.open('zh/2020.html');
  await expect(atlas.answer.summary()).toContainText('105');
  const [{ version }] = JSON.parse(deployment.read('v/versions.json'));
  await atlas.open(`v/${version}/?map=8.5/31.2/121.5&year=2020`);
  await expect(atlas.answer.summary()).toContainText('105');
  await expect(atlas.map.shores()).not.toHaveCount(0);
});

test.describe('a service worker that', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const [fault, script] of [
    ['throws', 'throw new Error("broken worker")'],
    ['cannot keep the files', 'oninstall = (event) => event.waitUntil(Promise.reject())'],
    ['is no script', '<!doctype html><title>Log in</title>'],
  ] as const) {
    test(`${fault} changes nothing`, async ({ atlas, deployment }) => {
      const headers = { 'content-type': 'text/javascript' };
      deployment.replace('sw.js', { html: script, headers });
      const given = atlas.offline.givenUp();
      await atlas.open('?year=2020');
      await given;
      await atlas.time.step(-1);
      await expect(atlas.answer.summary()).toContainText('59');
      await atlas.search.for('hangzhou');
      await expect(atlas.search.results().first()).toContainText('Hangzhou');
      deployment.replace('sw.js', null);
    });
  }

  test('of another atlas on the same host leaves what this one keeps', async ({
    atlas,
    deployment,
  }) => {
    await atlas.open();
    await atlas.offline.kept();
    await atlas.open(deployment.beside);
    await atlas.offline.kept();
    await atlas.offline.cutOff();
    await atlas.open('?year=2019');
    await expect(atlas.answer.summary()).toContainText('59');
    await atlas.open(`${deployment.beside}?year=2020`);
    await expect(atlas.answer.summary()).toContainText('105');
  });

  test('is not allowed changes nothing', async ({ atlas }) => {
    await atlas.offline.forbid();
    const given = atlas.offline.givenUp();
    await atlas.open('?year=2019');
    await given;
    await expect(atlas.answer.summary()).toContainText('59');
  });

  test('has lost what it kept leaves the page to the network', async ({ atlas, deployment }) => {
    const loses = `addEventListener('activate', () => {
      Cache.prototype.match = CacheStorage.prototype.match = CacheStorage.prototype.open =
        () => Promise.reject(new Error('the storage is gone'));
    });`;
    const headers = { 'content-type': 'text/javascript' };
    deployment.replace('sw.js', { html: `${loses}${deployment.read('sw.js')}`, headers });
    await atlas.open();
    await atlas.offline.kept();
    await atlas.open('?year=2019&lang=zh');
    await expect(atlas.answer.summary()).toContainText('59');
    await atlas.search.for('杭州');
    await expect(atlas.search.results().first()).toContainText('杭州');
    deployment.replace('sw.js', null);
  });
});
