// Tables of what is abroad: what each lists, in which years, and which of them an address opens.
import { expect, test } from '../driver';

test('the table lists the sites of the map, those without a point marked, under the same filters', async ({
  atlas,
}) => {
  // Given a table opened while the map looks at the world
  await atlas.open('?view=table&map=1.4/14/12');
  await expect(atlas.table.rows()).toHaveCount(127);
  await expect(atlas.table.panel()).toContainText('Documented sites, not a census');
  await expect(atlas.table.rows().filter({ hasText: 'no point' })).toHaveCount(10);

  // When it is sorted by area, the largest first
  await atlas.table.sortBy('Area');
  await atlas.table.sortBy('Area');

  // Then what is not known stands last, and a row says area and basis as printed
  await expect(atlas.table.rows().last()).toContainText('Not known');
  const whitestown = atlas.table.rows().filter({ hasText: 'Whitestown, United States' });
  await expect(whitestown).toContainText('659,000 sq ft (61,223 m²), leased floor');

  // And it opens the site, which is marked under a filter that keeps it
  await atlas.warehouses.addOperator('Shein');
  await expect(atlas.table.rows()).toHaveCount(8);
  await expect(atlas.warehouses.panel()).toContainText('8 documented sites');
  await whitestown.getByRole('button').click();
  await expect(atlas.details.panel()).toContainText('Whitestown, United States');
  await expect.poll(() => atlas.address.value('warehouse')).toBe('us-shein-whitestown');
  await expect(whitestown.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

test('the table of countries reads as the map and says why a year has none', async ({ atlas }) => {
  // Given the table of zones, which a map of China opens
  await atlas.open('?year=2019&view=table&kinds=comprehensive-pilot-zone');
  await expect(atlas.table.rows()).toHaveCount(59);

  // When countries are wanted
  await atlas.table.list('Countries');
  await expect(atlas.table.panel()).toContainText('No country figures for 2019.');
  await atlas.table.takeOffer('Show 2022');

  // Then they stand in the order of the source, as they are reported
  await expect(atlas.table.rows()).toHaveCount(10);
  await expect(atlas.table.rows().nth(0)).toContainText('1,178 warehouses');
  await expect(atlas.table.rows().nth(1)).toContainText('more than 200 warehouses');
  await expect(atlas.table.rows().nth(9)).toContainText('In the top ten, no figure');
  await atlas.table.rows().nth(1).getByRole('button').click();
  await expect(atlas.details.panel()).toContainText('Overseas Warehouse Blue Book 2023 (end 2022)');
});

test('a link leads to the very table that was open', async ({ atlas }) => {
  await atlas.open('?view=table');
  await atlas.table.list('Operators');
  await expect.poll(() => atlas.address.value('view')).toBe('operators');
  await expect(atlas.table.panel()).toContainText('Home');

  // Beside what the link opens, too
  await atlas.open('?view=owners&place=hangzhou&lang=zh');
  await expect(atlas.details.name()).toContainText('杭州');
  await expect(atlas.table.panel()).toContainText('32个分拨仓');
  expect(atlas.address.value('view')).toBe('owners');
});

test('a step back leaves the table that the address names', async ({ atlas }) => {
  // Given a country opened beside the table of warehouses, then one of its rows
  await atlas.open('?view=sites&country=de');
  await expect(atlas.details.name()).toContainText('Germany');
  await atlas.table.open('VGP Park Giessen-Buseck');
  await expect.poll(() => atlas.address.value('warehouse')).toBe('de-jdl-buseck');

  // Then back is that country, beside that table
  await atlas.goBack();
  await expect(atlas.details.name()).toContainText('Germany');
  await expect.poll(() => atlas.address.value('country')).toBe('de');
  await atlas.time.step(-1);
  await expect.poll(() => atlas.address.value('year')).not.toBeNull();
  expect(atlas.address.value('view')).toBe('sites');
});

test('the table of countries says so while the map shows the owners, too', async ({ atlas }) => {
  await atlas.open('?year=2019&view=table&owners=1');
  await atlas.table.list('Countries');
  await expect(atlas.table.panel()).toContainText('No country figures for 2019.');
  await expect(atlas.table.panel()).not.toContainText('hatched');
  await expect(atlas.table.panel()).not.toContainText('0 countries');
});
