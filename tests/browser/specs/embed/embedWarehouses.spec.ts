// Overseas warehouses and their owners in a frame: what explains their signs stands below the map.
import { expect, test } from '../../driver';

for (const [width, height] of [
  [640, 420],
  [320, 400],
] as const) {
  test.describe(`embedded in ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the world says what its signs mean and what its sites are not', async ({ atlas }) => {
      await atlas.open('?embed=1&year=2022&map=0.5/20/10');

      await expect(atlas.warehouses.panel()).toContainText('Documented sites, not a census');
      await expect(atlas.warehouses.panel()).toContainText('lower bound');
      await expect(atlas.warehouses.panel()).toContainText('top ten, no figure');
      await expect(atlas.warehouses.panel()).toContainText('planned');
      expect(await atlas.map.height()).toBeGreaterThanOrEqual(118);
      await atlas.page.expectNoSidewaysScroll();
      await expect(atlas.warehouses.panel()).toBeInViewport({ ratio: 1 });
    });

    test('a year without figures has no signs of countries, a legend switched off no signs', async ({
      atlas,
    }) => {
      await atlas.open('?embed=1&year=2019&map=0.5/20/10');
      await expect(atlas.warehouses.panel()).toContainText('by floor area');
      await expect(atlas.warehouses.panel()).not.toContainText('lower bound');

      await atlas.open('?embed=1&year=2022&map=0.5/20/10&legend=0');
      await expect(atlas.warehouses.panel()).toContainText('not a census');
      await expect(atlas.warehouses.panel()).not.toContainText('by floor area');
    });
  });
}

test.describe('embedded in a column of text', () => {
  test.use({ viewport: { width: 640, height: 420 } });

  test('a map of the owners has a legend of its own signs, unless that is switched off', async ({
    atlas,
  }) => {
    await atlas.open('?embed=1&owners=1');
    const legend = atlas.warehouses.ownersLegend();
    await expect(legend).toContainText('more than');
    await expect(legend).toContainText('nothing known');
    await expect(legend).toContainText('Documented for 8 provinces');
    await expect(legend).toBeInViewport({ ratio: 1 });
    await expect(atlas.warehouses.offer()).toHaveText('Show zones');
    // Their figures are of years of their own.
    await expect(atlas.time.slider()).toHaveCount(0);

    await atlas.open('?embed=1&owners=1&legend=0');
    await expect(atlas.warehouses.offer()).toContainText('hatched: nothing known');
    await expect(atlas.map.labels().filter({ hasText: 'Zhejiang 839 (2023)' })).toHaveCount(1);
    await expect(legend).toHaveCount(0);
  });

  test('the year that has figures by country is offered over the south, clear of the sites of Europe', async ({
    atlas,
  }) => {
    await atlas.open('?embed=1&map=world');
    await expect(atlas.warehouses.offer()).toContainText('No country figures for 2026.');
    const [offer, map] = await Promise.all([
      atlas.warehouses.offer().boundingBox(),
      atlas.map.stage().boundingBox(),
    ]);
    expect(offer?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) / 2);
    await atlas.warehouses.offer().getByRole('button').click();
    await expect.poll(() => atlas.address.value('year')).toBe('2022');
  });

  test('back in China nothing is said of warehouses, and the map has its room again', async ({
    atlas,
  }) => {
    await atlas.open('?embed=1&year=2022&map=0.5/20/10');
    await expect(atlas.warehouses.panel()).toContainText('not a census');
    const low = await atlas.map.height();

    await atlas.map.showAllOfChina();

    await expect(atlas.warehouses.panel()).toHaveCount(0);
    expect(await atlas.map.height()).toBeGreaterThan(low + 40);
  });
});
