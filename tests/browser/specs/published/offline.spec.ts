// After one visit the whole page opens without a network; an embedded map keeps nothing.
import { expect, test } from '../../driver';

test.use({ serviceWorkers: 'allow' });

test('opens at a year in Chinese with the network off, after one visit', async ({ atlas }) => {
  await atlas.open();
  await atlas.offline.kept();
  await atlas.offline.cutOff();
  await atlas.open('?year=2019&lang=zh');
  await expect(atlas.answer.summary()).toContainText('59个跨境电商综合试验区');
  // Beyond the first view, too: places abroad, names of towns.
  for (const file of ['data/trade-cities.csv', 'data/basemap/towns.json']) {
    expect([file, await atlas.offline.canRead(file)]).toEqual([file, true]);
  }
  await atlas.search.for('杭州');
  await expect(atlas.search.results().first()).toContainText('杭州');
  await atlas.open('2020.html');
  await expect(atlas.answer.summary()).toContainText('105');
});

test('an embedded map keeps nothing', async ({ atlas }) => {
  await atlas.open('?embed=1');
  expect(await atlas.offline.workers()).toBe(0);
});
