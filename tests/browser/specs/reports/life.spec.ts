// A long visit: whatever a reader does again and again leaves nothing behind.
import { type Atlas, expect, test } from '../../driver';

const PLACES = ['hangzhou', 'haerbin', 'lasa'] as const;

/** Steps, openings, searches, filters; all as it was at its end. */
async function use(atlas: Atlas): Promise<void> {
  for (const place of PLACES) {
    for (const step of [-1, -1, 1, 1] as const) await atlas.time.step(step);
    await atlas.map.open(place);
    await expect(atlas.details.sources()).not.toHaveCount(0);
    await atlas.details.close();
    await atlas.search.for(place);
    await expect(atlas.search.results()).not.toHaveCount(0);
    await atlas.search.for('');
    await atlas.kinds.switch('bonded-zone', false);
    await atlas.kinds.switch('bonded-zone', true);
  }
  await atlas.time.expectYear(2020);
}

test('a long visit keeps no more than a short one', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.page.attended();
  // What is kept for the next time has come then.
  for (const _ of ['first', 'second']) await use(atlas);
  const short = await atlas.memory.kept();

  for (let round = 0; round < 5; round++) await use(atlas);

  const long = await atlas.memory.kept();
  expect(long.nodes).toBeLessThan(short.nodes + 200);
  expect(long.listeners).toBeLessThan(short.listeners + 10);
  expect(long.bytes).toBeLessThan(short.bytes * 1.15);
});
