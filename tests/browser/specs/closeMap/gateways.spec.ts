// Gateways of the trade: found, opened by search, pointer, list and link, and read.
import { expect, test } from '../../driver';

test('a port opens from the search, the map, the list and a link', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.search.for('yangshan port');
  await expect(atlas.search.activeResult()).toContainText('Yangshan Port');
  await atlas.search.field().press('Enter');
  await expect(atlas.details.name()).toContainText('Yangshan Port');
  await expect(atlas.details.name()).toContainText('洋山港');
  await expect(atlas.details.name()).toBeFocused();
  await expect(atlas.details.panel()).toContainText('Sea or river port, China');
  await expect(atlas.details.panel()).toContainText('GeoNames');
  await expect(atlas.details.panel()).toContainText(/\d+ zones of this view within 100 km/);
  await expect.poll(() => atlas.address.value('gateway')).toBe('yangshan-port');
  await expect(atlas.map.gateways()).not.toHaveCount(0);

  // A zone of the list opens, and the port again from the list of what is in sight
  await atlas.details
    .panel()
    .getByRole('button', { name: /Yangshan/ })
    .first()
    .click();
  await expect(atlas.details.panel()).toContainText('Comprehensive bonded zone');
  await atlas.map.listInSight();
  await atlas.map.inSight().filter({ hasText: 'Yangshan Port' }).click();
  await expect(atlas.details.name()).toContainText('Yangshan Port');

  // A link without a camera goes there; abroad the sites around it are listed, and the pointer reads the sign
  await atlas.open('?gateway=hamburg-port');
  await expect(atlas.details.name()).toContainText('Hamburg');
  await expect(atlas.details.panel()).toContainText('documented site');
  await atlas.map.pointAtGateway('hamburg-port');
  await expect(atlas.map.pointedAt()).toContainText('Hamburg');
  await expect(atlas.map.tooltip()).toContainText('Sea or river port');

  // What is none closes by itself
  await atlas.open('?gateway=no-port');
  await expect.poll(() => atlas.address.value('gateway')).toBeNull();
  await expect(atlas.details.panel()).toHaveCount(0);
});
