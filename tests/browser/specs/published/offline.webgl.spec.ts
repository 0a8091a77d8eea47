// What is kept for later comes after the moving map, whose line it would share.
import { expect, test } from '../../driver';

test.use({ serviceWorkers: 'allow' });

test('nothing is kept before the moving map is there', async ({ atlas }) => {
  const release = await atlas.webgl.hold();
  await atlas.offline.countAsks();
  await atlas.open();
  expect(await atlas.offline.asks()).toBe(0);

  release();
  await atlas.webgl.ready();
  await atlas.offline.kept();
  expect(await atlas.offline.asks()).toBe(1);
});
