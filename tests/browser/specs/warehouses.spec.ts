// Overseas warehouses: countries by count, documented sites, and what is said where nothing is known.
import { expect, test } from '../driver';

test('the world in the year of the country figures reads exact, more than, and no number', async ({
  atlas,
}) => {
  // Given the year of the survey
  await atlas.open('?year=2022');
  await expect(atlas.warehouses.signs()).toHaveCount(0);

  // When the world is framed
  await atlas.map.showWorld();

  // Then countries read as they are reported
  await expect(atlas.map.labels().filter({ hasText: 'United States 1,178' })).toHaveCount(1);
  await expect(atlas.map.labels().filter({ hasText: 'United Kingdom > 200' })).toHaveCount(1);
  await expect(atlas.map.labels().getByText('Italy', { exact: true })).toHaveCount(1);
  await expect(atlas.warehouses.panel()).toContainText('End of 2022, industry survey, one source');
  await expect.poll(() => atlas.address.value('map')).not.toBeNull();
  await expect(atlas.map.mark('hangzhou')).toHaveCount(1);
});

test('a country opens with its bound, its reporter and its confidence', async ({ atlas }) => {
  await atlas.open('?year=2022&warehouse=germany-warehouse-count-2022-12-31');

  await expect(atlas.details.name()).toHaveText('Germany 德国');
  await expect(atlas.details.panel()).toContainText('more than 200 warehouses');
  await expect(atlas.details.panel()).toContainText('Overseas Warehouse Blue Book 2023 (end 2022)');
  await expect(atlas.details.panel()).toContainText('covers the ten largest destinations only');
  await expect(atlas.details.panel()).toContainText('One source');
  await expect.poll(() => atlas.address.value('country')).toBe('de');
});

test('a link to a country shows all its sites, those known since its year apart', async ({
  atlas,
}) => {
  // Given a link to Japan in a year in which none of its sites was known
  await atlas.open('?country=jp&year=2022');

  // Then the card has both, and the figure with its year
  await expect(atlas.details.name()).toHaveText('Japan 日本');
  await expect(atlas.details.panel()).toContainText(
    '2 documented sites: 0 known by the end of 2022',
  );
  // Its two sites, and the company whose unit operates them.
  await expect(atlas.details.panel().getByRole('button', { name: /JD Property/ })).toHaveCount(2);
  await expect(atlas.details.link('JD.com')).toHaveCount(1);
  await expect(atlas.details.panel()).toContainText('more than 100 warehouses End of 2022');

  // And in the newest year they are ringed on the map
  await atlas.open('?country=jp');
  await expect(atlas.details.panel()).toContainText('2 documented sites');
  await expect(atlas.warehouses.sign('jp-jdp-nagoya')).toBeInViewport();
  await expect(atlas.map.rings()).not.toHaveCount(0);
});

test('the city that sites are looked for around is named on the map', async ({ atlas }) => {
  await atlas.open('?near=hamburg');
  await expect(atlas.details.name()).toContainText('Hamburg');
  await expect(atlas.map.labels().getByText('Hamburg', { exact: true })).toHaveCount(1);
  await expect(atlas.map.rings()).not.toHaveCount(0);
});

test('another year shows no country, says why and leads to the year that has figures', async ({
  atlas,
}) => {
  await atlas.open('?year=2019');
  await atlas.map.showWorld();
  await expect(atlas.map.stage()).toContainText('No country figures for 2019.');
  await expect(atlas.warehouses.sign('us')).toHaveCount(0);

  await atlas.warehouses.takeOffer('Show 2022');

  await atlas.time.expectYear(2022);
  await expect(atlas.warehouses.sign('us')).toHaveCount(1);
});

test('a stack names its members and comes apart on zooming in', async ({ atlas }) => {
  await atlas.open('?map=4/40.6/-74.3');
  await atlas.warehouses.hover('us-elogistek-linden');
  await expect(atlas.map.tooltip()).toContainText('documented sites here');
  await expect(atlas.map.tooltip()).toContainText('Elogistek');

  await atlas.open('?map=10/40.6/-74.25');
  await expect(atlas.warehouses.signs().filter({ visible: true })).not.toHaveCount(0);
  await atlas.warehouses.hover('us-elogistek-linden');
  await expect(atlas.map.tooltip()).toContainText('Linden, United States');
});

test('a click on a stack takes it apart, and opens none of its sites', async ({ atlas }) => {
  await atlas.open('?map=4/36/-100');
  const near = atlas.warehouses.sign('us-winit-industry');
  await expect(near).toHaveAttribute('data-warehouse', /us-elogistics-vernon/);

  await atlas.warehouses.open('us-winit-industry');

  await expect(near).not.toHaveAttribute('data-warehouse', /us-elogistics-vernon/);
  await expect(near).toBeInViewport();
  await expect(atlas.details.panel()).toHaveCount(0);
  await expect.poll(() => atlas.address.camera().zoom).toBeGreaterThan(6);
});

test('a site opens with type, state, area as printed, position and source', async ({ atlas }) => {
  await atlas.open('?map=6/40/-86.3');

  await atlas.warehouses.open('us-shein-whitestown');

  await expect(atlas.details.name()).toHaveText('Shein 希音');
  await expect(atlas.details.panel()).toContainText('Whitestown, United States');
  await expect(atlas.details.panel()).toContainText('659,000 sq ft (61,223 m²), leased floor');
  await expect(atlas.details.panel()).toContainText('centre of the named place');
  await expect(atlas.details.sources()).toHaveCount(3);
  await expect.poll(() => atlas.address.value('warehouse')).toBe('us-shein-whitestown');
});

test('sites without a point are in the list and open from there', async ({ atlas }) => {
  await atlas.open('?map=1.4/14/12');
  await expect(atlas.warehouses.panel()).toContainText('10 without a point, in the list only');

  await atlas.warehouses.openListed(/New Jersey Cainiao.*no point/);

  await expect(atlas.details.panel()).toContainText('none: the place is not known');
});

test('filters keep what matches, on the map and in the list', async ({ atlas }) => {
  await atlas.open('?map=1.4/14/12');
  await atlas.warehouses.filter('State', 'closed');

  await expect(atlas.warehouses.panel()).toContainText('2 documented sites');
  await expect(atlas.warehouses.signs()).toHaveCount(2);
});

test('a filter on a unit of a company names it, and stays when another company joins', async ({
  atlas,
}) => {
  await atlas.open('?operators=goodcang&map=1.4/25/30');
  await expect(atlas.warehouses.panel()).toContainText('Goodcang');
  await atlas.warehouses.addOperator('Shein');
  await expect.poll(() => atlas.address.value('operators')).toBe('goodcang,shein');
});

test('an operator opens with its units, its totals and its sites, from the table too', async ({
  atlas,
}) => {
  // Given a link to a group
  await atlas.open('?operator=jd&view=table');

  // Then its card has units, home and totals, and its row is marked
  await expect(atlas.details.name()).toHaveText('JD.com 京东');
  await expect(atlas.details.panel()).toContainText('JD Logistics');
  await expect(atlas.details.panel()).toContainText('Beijing');
  await expect(
    atlas.table.rows().filter({ hasText: 'NASDAQ JD' }).getByRole('button'),
  ).toHaveAttribute('aria-pressed', 'true');

  // And two companies together keep the sites of both, once the card is closed that stands over the filters
  await atlas.details.close();
  await atlas.warehouses.addOperator('Shein');
  await expect(atlas.warehouses.panel()).toContainText('8 documented sites');
  await atlas.warehouses.addOperator('JD.com');
  await expect(atlas.warehouses.panel()).toContainText('31 documented sites');
});

test('the owners at home stand on the map of China, each figure with its year', async ({
  atlas,
}) => {
  await atlas.open('?owners=1&year=2016');

  await expect(atlas.map.labels().filter({ hasText: 'Zhejiang 839 (2023)' })).toHaveCount(1);
  await expect(atlas.map.stage()).toContainText('hatched: nothing known');
  await expect(atlas.map.mark('hangzhou')).toHaveCount(0);
  await expect(atlas.warehouses.panel()).toContainText('Documented for 8 provinces');
  await atlas.warehouses.open('guangdong');
  await expect(atlas.details.name()).toHaveText('Guangdong 广东省');
  await expect(atlas.details.panel()).toContainText('Target, not a result');

  // The zones of the province that is open
  await atlas.warehouses.takeOffer('Show zones');
  await expect(atlas.map.mark('guangzhou')).toHaveCount(1);
  await expect(atlas.map.mark('hangzhou')).toHaveCount(0);
  await expect.poll(() => atlas.address.value('owners')).toBeNull();
});

test('the answer counts warehouses where the map looks at them, in the page and in a frame', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');

  await atlas.map.showWorld();
  await expect(atlas.answer.summary()).toHaveText(
    '23 overseas warehouse sites documented in 9 countries, known at the end of 2020; not a census',
  );

  await atlas.warehouses.switchOff();
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');

  await atlas.open('?embed=1&year=2020&country=de&lang=zh');
  await expect(atlas.answer.summary()).toHaveText(
    '23个有记载的海外仓站点 截至2020年底，分布于9个国家；并非普查',
  );
});

test('switched off, no warehouse is on the map and the address says so', async ({ atlas }) => {
  await atlas.open('?map=1.4/14/12');
  await expect(atlas.warehouses.signs()).not.toHaveCount(0);

  await atlas.warehouses.switchOff();

  await expect(atlas.warehouses.signs()).toHaveCount(0);
  await expect.poll(() => atlas.address.value('warehouses')).toBe('0');
});

test('when the tables do not come, the panel says so and tries again', async ({ atlas }) => {
  await atlas.files.break('data/warehouse-facilities.csv', 'not found');
  await atlas.open('?map=1.4/14/12');
  await expect(atlas.warehouses.panel()).toContainText('could not be loaded');
  await expect(atlas.answer.summary()).toContainText('comprehensive pilot zones');

  await atlas.files.heal('data/warehouse-facilities.csv');
  await atlas.warehouses.tryAgain();

  await expect(atlas.warehouses.signs()).not.toHaveCount(0);
});

test('the map stops at the edges of the one world', async ({ atlas }) => {
  await atlas.open('?map=2.5/20/150');
  await atlas.map.drag(-2000, 0);
  await atlas.map.drag(-2000, 0);

  // The address asked for 150° E, where the map would show more than the world has.
  await expect.poll(() => atlas.address.camera().longitude).toBeLessThan(150);
  const { longitude, zoom } = atlas.address.camera();
  await atlas.map.drag(-300, 0);
  await expect.poll(() => atlas.address.camera()).toMatchObject({ longitude, zoom });
});
