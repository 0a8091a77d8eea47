// Maps that come and go: one that is gone leaves neither context nor worker nor listener behind.
import { type Atlas, expect, test } from '../../driver';

async function lose(atlas: Atlas): Promise<void> {
  await atlas.webgl.loseContext();
  await expect(atlas.map.stage()).toHaveAttribute('data-renderer', 'svg');
  await expect(atlas.map.stage()).toHaveAttribute('data-renderer', 'webgl');
}

test('of a map whose context was lost nothing is kept', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.webgl.ready();
  await lose(atlas);
  const { listeners } = await atlas.memory.kept();

  for (const _ of ['second', 'third']) await lose(atlas);

  await expect.poll(() => atlas.memory.contexts()).toBe(1);
  expect(atlas.memory.workers()).toBe(1);
  const kept = await atlas.memory.kept();
  expect(kept.listeners).toBeLessThan(listeners + 3);
});
