// The change from the drawn map to WebGL, and back when the context is lost.
import { expect, test } from './atlas';
import { shareOfDifference } from './picture';

test('both maps show the same picture', async ({ atlas }) => {
  await atlas.open('?year=2020');
  expect(await atlas.renderer()).toBe('svg');
  const drawn = await atlas.pictureOfMap();
  await atlas.mapInteractive();
  const moving = await atlas.pictureOfMap();
  // Edges are smoothed differently; a mark or name of its own would be far more.
  expect(shareOfDifference(drawn, moving, 96)).toBeLessThan(0.015);
});

test('a filter that changes while WebGL loads is kept', async ({ atlas }) => {
  await atlas.open('?year=2020&map=3/36/104');
  await atlas.showOnly('bonded-zone');
  await atlas.mapInteractive();
  await expect(atlas.summary()).toContainText('136 comprehensive bonded zones');
  await expect.poll(async () => atlas.seenAt(await atlas.positionOf('lasa'))).toBe('bonded-zone');
});

test('after a lost context the zones are drawn again', async ({ atlas }) => {
  await atlas.open('?year=2022&kinds=comprehensive-pilot-zone&map=3/36/104');
  await atlas.mapInteractive();
  await atlas.loseContext();
  await expect(atlas.map()).toHaveAttribute('data-renderer', 'svg');
  await expect(atlas.map()).toHaveAttribute('data-renderer', 'webgl', { timeout: 60_000 });
  await expect
    .poll(async () => atlas.seenAt(await atlas.positionOf('lasa')))
    .toBe('comprehensive-pilot-zone');
});

for (const [width, height] of [
  [1440, 900],
  [1400, 860],
] as const) {
  test(`a context lost for good, without a line, gives the drawn map back at ${width} × ${height}`, async ({
    atlas,
  }) => {
    await atlas.resizeWindow(width, height);
    await atlas.open();
    const marks = await atlas.drawnMarks().count();
    await atlas.mapInteractive();

    await atlas.breakFile('data/basemap.topo.json', 'unreachable');
    await atlas.loseContextForGood();

    await expect(atlas.map()).toHaveAttribute('data-renderer', 'svg');
    await expect(atlas.drawnMarks()).toHaveCount(marks);
    await expect(atlas.mapNotice()).toBeVisible();
    expect(marks).toBeGreaterThan(100);
  });
}
