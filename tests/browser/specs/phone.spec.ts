// Small screens: answer, map and chosen year stay in sight, whatever else is used; fingers and keys reach everything.
import { type Atlas, expect, test } from '../driver';

/** The answer names year and count; the map is more than a strip. */
async function expectInSight(atlas: Atlas): Promise<void> {
  await expect(atlas.answer.summary()).toBeInViewport({ ratio: 0.99 });
  await expect(atlas.map.stage()).toBeInViewport({ ratio: 0.99 });
  expect(await atlas.map.height()).toBeGreaterThan(80);
  await atlas.page.expectNoSidewaysScroll();
}

test.describe('a map that is higher than wide', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('frames the east by itself, and says so in its address', async ({ atlas }) => {
    await atlas.open('?year=2020');
    const west = atlas.map.mark('kashi');
    await expect(west).toBeInViewport();
    await atlas.map.framing('East').tap();
    await expect(atlas.map.framing('East')).toHaveAttribute('aria-pressed', 'true');
    await expect(west).not.toBeInViewport();
    await expect.poll(() => atlas.address.query()).toBe('year=2020&map=east');
    // The same part of the map, whatever room it has
    await atlas.page.sheetButton('lower').tap();
    await expect(atlas.map.mark('heihe')).toBeInViewport();
    await expect(atlas.map.framing('East')).toHaveAttribute('aria-pressed', 'true');
    await atlas.map.framing('China').tap();
    await expect(west).toBeInViewport();
  });
});

test.describe('a phone with a table', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('what is opened from it has the height of details of the map', async ({ atlas }) => {
    await atlas.open('?view=cities&year=2020');
    await atlas.table.rows().first().getByRole('button').first().tap();
    await expect(atlas.details.name()).toBeInViewport({ ratio: 1 });
    const panel = await atlas.details.panel().boundingBox();
    expect(panel?.height).toBeGreaterThan(200);
  });
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 568, height: 320 },
]) {
  test.describe(`a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, isMobile: true, hasTouch: true });
    const isUpright = height > width;

    test('answer, year and map stay in sight while the sheet is used', async ({ atlas }) => {
      await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
      // Nothing that came after the first picture has moved it.
      expect(await atlas.page.layoutShift()).toBe(0);
      await expectInSight(atlas);
      await expect(atlas.map.mark('wulumuqi')).toBeInViewport({ ratio: 0.99 });
      await expect(atlas.map.mark('haerbin')).toBeInViewport({ ratio: 0.99 });
      expect(await atlas.page.smallTargets(44)).toEqual([]);

      // The filters, in a sheet whose three heights are reached by buttons
      if (isUpright) {
        await atlas.page.sheetButton('higher').tap();
        await expectInSight(atlas);
        await expect(atlas.page.sheetButton('higher')).toHaveAttribute('aria-disabled', 'true');
      }
      await atlas.kinds.box('bonded-zone').tap();
      await expectInSight(atlas);
      await expect(atlas.time.field()).toBeInViewport({ ratio: 0.99 });
      if (isUpright) {
        const before = await atlas.map.height();
        await atlas.page.sheetButton('lower').tap();
        await atlas.page.sheetButton('lower').tap();
        await expect.poll(() => atlas.map.height()).toBeGreaterThan(before + 100);
        await expect(atlas.kinds.box('bonded-zone')).toBeHidden();
        await expect(atlas.time.field()).toBeInViewport({ ratio: 0.99 });
        await atlas.page.sheetButton('higher').tap();
      }

      // The steps of the policy
      await atlas.answer.openPolicySteps();
      const step = atlas.answer.policyStep();
      await expect(step.getByRole('heading')).toBeInViewport({ ratio: 0.99 });
      await expect(step.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 0.99 });
      await expectInSight(atlas);
      await step.getByRole('button', { name: 'Close' }).tap();

      // A place, by touch, where the map's notice has stood
      await atlas.map.closeNotice();
      await atlas.map.tap('wulumuqi');
      await expect(atlas.details.panel()).toContainText('Urumqi');
      await expect(atlas.details.panel()).toBeInViewport({ ratio: 0.9 });
      await expectInSight(atlas);
    });

    for (const query of ['?view=cities', '?view=table&lang=zh']) {
      test(`${query}: the table scrolls, not the page, and all that it may list can be pressed`, async ({
        atlas,
      }) => {
        await atlas.open(query);
        await expect(atlas.table.rows()).not.toHaveCount(0);
        await atlas.page.expectNoSidewaysScroll();
        expect(await atlas.table.roomBesideChoice()).toBeGreaterThanOrEqual(0);
      });
    }

    if (isUpright) {
      test('a table has most of the page, until the reader sets it otherwise', async ({
        atlas,
      }) => {
        await atlas.open('?view=cities');
        await expect(atlas.table.rows()).not.toHaveCount(0);
        expect(await atlas.page.layoutShift()).toBe(0);
        await expect(atlas.page.sheetButton('lower')).toHaveAttribute('aria-disabled', 'true');
        const whole = await atlas.table.height();
        expect(whole).toBeGreaterThan(height / 2);
        await atlas.page.sheetButton('higher').tap();
        await expect.poll(() => atlas.table.height()).toBeLessThan(whole - 50);

        // What was set stays, with the map as with the table
        await atlas.table.close();
        await atlas.page.sheetButton('higher').tap();
        await expect(atlas.page.sheetButton('higher')).toHaveAttribute('aria-disabled', 'true');
        await atlas.page.openMenu();
        await atlas.table.button().tap();
        await expect(atlas.table.rows()).not.toHaveCount(0);
        await expect(atlas.page.sheetButton('higher')).toHaveAttribute('aria-disabled', 'true');
      });
    }

    test('every stop of the keyboard is seen, over details and over figures', async ({ atlas }) => {
      await atlas.open('?lang=zh&place=wulumuqi');
      await expect(atlas.details.name()).toBeVisible();
      await expectInSight(atlas);
      const stops = await atlas.keyboard.walk();
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    });

    test('every stop is seen over details in a browser without `:has`, too', async ({ atlas }) => {
      await atlas.page.forgetHas();
      await atlas.open('?lang=zh&place=wulumuqi');
      await expect(atlas.details.name()).toBeVisible();
      await atlas.page.attended();
      await expectInSight(atlas);
      const stops = await atlas.keyboard.walk();
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    });

    test('the button of the steps opens them, though pressed before they came', async ({
      atlas,
    }) => {
      const release = await atlas.files.hold('data/events.csv');
      await atlas.open('?year=2020');
      await atlas.answer.openPolicySteps();
      release();
      await expect(atlas.answer.policyStep()).toBeVisible();
    });

    test('Escape closes figures that are still on their way, from the button of the menu', async ({
      atlas,
    }) => {
      const release = await atlas.files.hold('assets/FiguresPanel-*.js');
      await atlas.open();
      await atlas.page.attended();
      await atlas.page.openMenu();
      await atlas.answer.openFigures();
      await expect(atlas.answer.figures()).toBeVisible();
      await atlas.page.press('Escape');
      release();
      await expect(atlas.answer.figures()).toBeHidden();
      await expect(atlas.page.menuButton()).toBeFocused();
    });

    test('one menu holds table, figures, sharing, language and colours', async ({ atlas }) => {
      await atlas.open('?year=2020');
      await atlas.page.attended();
      await expect(atlas.answer.figuresButton()).toBeHidden();
      await atlas.keyboard.pressOn(atlas.page.menuButton(), 'Enter');
      await expect(atlas.share.button()).toBeInViewport({ ratio: 0.99 });
      await expect(atlas.page.languageButton('中文')).toBeInViewport({ ratio: 0.99 });
      await atlas.page.press('Tab', 'Escape');
      await expect(atlas.page.menuButton()).toBeFocused();
      await expect(atlas.share.button()).toBeHidden();

      await atlas.page.openMenu();
      await atlas.answer.openFigures();
      await expect(atlas.answer.figures()).toBeVisible();
      await expectInSight(atlas);
      await atlas.page.press('Escape');
      await expect(atlas.page.menuButton()).toBeFocused();
    });
  });
}

for (const { name, width, height } of [
  { name: 'a laptop at 200 %', width: 720, height: 450 },
  { name: 'a laptop at 400 %', width: 320, height: 256 },
]) {
  test(`on ${name} nothing hides what has the keyboard, and the wheel moves the page`, async ({
    atlas,
  }) => {
    await atlas.page.resize(width, height);
    await atlas.open('?place=hangzhou');
    await expect(atlas.details.name()).toBeVisible();
    const stops = await atlas.keyboard.walk();
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await atlas.page.expectNoSidewaysScroll();
    // Beside the map there is room where the wheel moves the page.
    expect(await atlas.map.height()).toBeLessThanOrEqual(height);
  });
}
