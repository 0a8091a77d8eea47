// Browsers that hand out no WebGL context, or one that only looks like it: the drawn map does it all.
import { expect, test } from './atlas';

for (const answer of ['null', 'bare object'] as const) {
  test(`every filter works where getContext answers ${answer}`, async ({ atlas }) => {
    await atlas.withFalseContext(answer);
    await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
    await expect(atlas.drawnMarks()).toHaveCount(105);
    await atlas.stepYear(-1);
    await expect(atlas.drawnMarks()).toHaveCount(59);
    await expect(atlas.summary()).toContainText('59');
    await atlas.showOnly('import-promotion-zone');
    await expect(atlas.summary()).toContainText('import promotion');
    await expect(atlas.mapNotice()).toBeVisible();
  });
}

test('the drawn map zooms and pans', async ({ atlas }) => {
  await atlas.open('?map=4/35/104');
  await atlas.zoomIn();
  await expect.poll(() => atlas.camera().zoom).toBe(5);
  await atlas.dragMap(-100, 0);
  await expect.poll(() => atlas.camera().longitude).toBeGreaterThan(104);
});
