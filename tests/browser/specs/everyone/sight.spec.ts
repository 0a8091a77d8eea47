// The map without pointing, hovering or dragging: a list of what is in sight that follows it, and buttons that move it.
import { expect, test } from '../../driver';

for (const query of [
  '?year=2020&kinds=comprehensive-pilot-zone',
  '?embed=1&controls=none&year=2020',
]) {
  test.describe(query, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('every mark in sight is listed, in reading order, and opens', async ({ atlas }) => {
      await atlas.open(query);
      await atlas.keyboard.pressOn(atlas.map.listButton(), 'Enter');
      // In a frame the list takes room from the map, which then shows the same in less.
      await expect(atlas.map.inSight()).toHaveCount(await atlas.map.marks().count());
      const names = await atlas.map.inSight().locator('.sight-name').allTextContents();
      // Harbin lies above Beijing, Beijing above Hangzhou.
      const order = ['Harbin', 'Beijing', 'Hangzhou'].map((name) =>
        names.findIndex((each) => each.startsWith(name)),
      );
      expect([...order].sort((a, b) => a - b)).toEqual(order);

      // When the map goes elsewhere and comes back, then the list does, too
      await atlas.map.moveByButton('Move west');
      await expect(atlas.map.inSight()).not.toHaveCount(names.length);
      await atlas.map.moveByButton('Move east');
      await expect(atlas.map.inSight()).toHaveCount(names.length);

      // And an entry opens what it names
      await atlas.map.inSight().filter({ hasText: 'Harbin' }).first().tap();
      await expect(atlas.details.name()).toContainText('Harbin');
    });
  });
}

test('only the marks take arrow keys; what stands beside them is read as the page is', async ({
  atlas,
}) => {
  await atlas.open();
  await expect(atlas.map.field().getByRole('button')).toHaveCount(0);
  await expect(atlas.map.field()).not.toContainText('no position implied');
});

test('the pointer reaches the words beside a mark', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
  await atlas.map.hover('hangzhou');
  const name = await atlas.map.pointedAt().textContent();

  await atlas.map.moveOntoTooltip();

  await expect(atlas.map.pointedAt()).toHaveText(name ?? '');
});

test.describe('an animation that starts by itself', () => {
  for (const controls of ['year', 'none']) {
    test(`can be paused, with controls: ${controls}`, async ({ atlas }) => {
      await atlas.page.allowMotion();
      await atlas.open(`?embed=1&controls=${controls}&animate=2012..2024`);

      await atlas.time.button('Pause').click();

      await expect(atlas.time.button('Pause')).toHaveCount(0);
      await expect.poll(() => atlas.answer.summaryYear()).toBeLessThan(2024);
    });
  }
});
