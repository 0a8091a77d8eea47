// The change from the drawn map to WebGL, and back when the context is lost.
import { expect, test } from '../driver';

test('both maps show the same picture', async ({ atlas }) => {
  const release = await atlas.webgl.hold();
  await atlas.open('?year=2020');
  expect(await atlas.map.renderer()).toBe('svg');
  const drawn = await atlas.pictures.ofMap();
  release();
  await atlas.webgl.ready();
  const moving = await atlas.pictures.ofMap();
  // Edges are smoothed differently; a mark or name of its own would be far more.
  expect(moving.differenceFrom(drawn, 96)).toBeLessThan(0.015);
});

test('on another screen the map is as sharp as that one, and its marks lie where they did', async ({
  atlas,
}) => {
  const release = await atlas.webgl.hold();
  await atlas.open('?year=2020&map=3/36/104');
  await atlas.screens.moveTo(2);
  const drawn = await atlas.screens.picture();
  await atlas.screens.moveTo(1);
  release();
  await atlas.webgl.ready();
  const before = await atlas.screens.picture();

  await atlas.screens.moveTo(2);
  await expect.poll(() => atlas.webgl.pixelRatio()).toBe(2);
  await expect
    .poll(async () => (await atlas.screens.picture()).differenceFrom(drawn, 96))
    .toBeLessThan(0.01);

  await atlas.screens.moveTo(1);
  await expect
    .poll(async () => (await atlas.screens.picture()).differenceFrom(before, 96))
    .toBeLessThan(0.001);
  await atlas.map.hover('haerbin');
  await expect(atlas.map.pointedAt()).toContainText('Harbin');
});

test('a filter that changes while WebGL loads is kept', async ({ atlas }) => {
  const release = await atlas.webgl.hold();
  await atlas.open('?year=2020&map=3/36/104');
  await atlas.kinds.showOnly('bonded-zone');
  release();
  await atlas.webgl.ready();
  await expect(atlas.answer.summary()).toContainText('136 comprehensive bonded zones');
  await expect
    .poll(async () => atlas.pictures.seenAt(await atlas.published.positionOf('lasa')))
    .toBe('bonded-zone');
});

test('after a lost context the zones are drawn again', async ({ atlas }) => {
  await atlas.open('?year=2022&kinds=comprehensive-pilot-zone&map=3/36/104');
  await atlas.webgl.ready();
  await atlas.webgl.loseContext();
  await expect(atlas.map.stage()).toHaveAttribute('data-renderer', 'svg');
  await expect(atlas.map.stage()).toHaveAttribute('data-renderer', 'webgl', { timeout: 240_000 });
  await expect
    .poll(async () => atlas.pictures.seenAt(await atlas.published.positionOf('lasa')))
    .toBe('comprehensive-pilot-zone');
});

for (const [width, height] of [
  [1440, 900],
  [1400, 860],
] as const) {
  test(`a context lost for good, without a line, gives the drawn map back at ${width} × ${height}`, async ({
    atlas,
  }) => {
    await atlas.page.resize(width, height);
    await atlas.open();
    const marks = await atlas.map.marks().count();
    await atlas.webgl.ready();

    await atlas.files.break('data/basemap.topo.json', 'unreachable');
    await atlas.webgl.loseContextForGood();

    await expect(atlas.map.stage()).toHaveAttribute('data-renderer', 'svg');
    await expect(atlas.map.marks()).toHaveCount(marks);
    await expect(atlas.map.notice()).toBeVisible();
    expect(marks).toBeGreaterThan(100);
  });
}

for (const view of ['map=7/31.2/121', 'map=9/22.6/113.9'] as const) {
  test(`up close both maps show the same coast, marks and names, ${view}`, async ({ atlas }) => {
    const release = await atlas.webgl.hold();
    await atlas.open(`?${view}`);
    await expect(atlas.map.shores()).not.toHaveCount(0);
    await expect(atlas.map.gateways()).not.toHaveCount(0);
    await expect(atlas.map.gatewayNames()).not.toHaveCount(0);
    const drawn = await atlas.pictures.ofMap();
    release();
    await atlas.webgl.ready();
    const moving = await atlas.pictures.ofMap();
    expect(moving.differenceFrom(drawn, 96)).toBeLessThan(0.01);
  });
}
