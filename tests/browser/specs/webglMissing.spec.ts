// Browsers that hand out no WebGL context, or one that only looks like it: the drawn map does it all.
import { expect, test } from '../driver';

for (const answer of ['null', 'bare object'] as const) {
  test(`every filter works where getContext answers ${answer}`, async ({ atlas }) => {
    await atlas.webgl.answerFalsely(answer);
    await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
    await expect(atlas.map.marks()).toHaveCount(105);
    await atlas.time.step(-1);
    await expect(atlas.map.marks()).toHaveCount(59);
    await expect(atlas.answer.summary()).toContainText('59');
    await atlas.kinds.showOnly('import-promotion-zone');
    await expect(atlas.answer.summary()).toContainText('import promotion');
    await expect(atlas.map.notice()).toBeVisible();
  });
}

test('the drawn map zooms and pans', async ({ atlas }) => {
  await atlas.open('?map=4/35/104');
  await atlas.map.zoomIn();
  await expect.poll(() => atlas.address.camera().zoom).toBe(5);
  await atlas.map.drag(-100, 0);
  await expect.poll(() => atlas.address.camera().longitude).toBeGreaterThan(104);
});
