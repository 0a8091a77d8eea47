// Small screens: summary and map on the first screen, nothing sideways, a finger opens a place.
import { expect, test } from '../driver';

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, isMobile: true, hasTouch: true });

    test('shows the answer and the map, and no sideways scroll', async ({ atlas }) => {
      await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

      await expect(atlas.answer.summary()).toBeInViewport({ ratio: 0.99 });
      await expect(atlas.map.stage()).toBeInViewport({ ratio: 0.6 });
      await expect(atlas.map.mark('wulumuqi')).toBeInViewport({ ratio: 0.99 });
      await expect(atlas.map.mark('haerbin')).toBeInViewport({ ratio: 0.99 });
      await atlas.page.expectNoSidewaysScroll();
    });

    test('shows the head and the buttons of a long step of the policy', async ({ atlas }) => {
      await atlas.open();
      await atlas.answer.openPolicyStep(2017);

      const step = atlas.answer.policyStep();
      await expect(step.getByRole('heading')).toBeInViewport({ ratio: 0.99 });
      await expect(step.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 0.99 });
      await atlas.page.expectNoSidewaysScroll();
    });

    test('opens a place by touch', async ({ atlas }) => {
      await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

      await atlas.map.tap('wulumuqi');

      await expect(atlas.details.panel()).toContainText('Urumqi');
      await expect(atlas.details.panel()).toBeInViewport({ ratio: 0.3 });
      await atlas.page.expectNoSidewaysScroll();
    });

    test('shows a place that a link opens above what is said of it', async ({ atlas }) => {
      await atlas.open('?place=hangzhou');
      await expect(atlas.details.panel()).toContainText('Hangzhou');

      await expect
        .poll(() => atlas.map.roomBetween('hangzhou', atlas.details.panel()))
        .toBeGreaterThan(8);
    });

    test('stays narrow in Chinese', async ({ atlas }) => {
      await atlas.open('?lang=zh&place=wulumuqi');

      await atlas.page.expectNoSidewaysScroll();
    });
  });
}

test('on a laptop at 200 % no stop of the keyboard hides under the details', async ({ atlas }) => {
  await atlas.page.resize(720, 450);
  await atlas.open('?place=hangzhou');
  await expect(atlas.details.name()).toBeVisible();

  const stops = await atlas.keyboard.walk();

  expect(stops.length).toBeGreaterThan(40);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
});
