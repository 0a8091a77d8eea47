// Whoever comes with a name finds it: by keyboard alone, in both languages, on a phone, and when its index fails.
import { expect, test } from './atlas';

test('six key strokes lead from the page to the details of Yiwu', async ({ atlas }) => {
  // Given the page, untouched
  await atlas.open();

  // When the search is opened, a name typed and the first result taken
  await atlas.press('/', 'y', 'i', 'w', 'u');
  await expect(atlas.activeResult()).toContainText('Yiwu');
  await atlas.press('Enter');

  // Then its details are open with the keyboard in them, the map is near it, and the field is empty
  await expect(atlas.details().getByRole('heading', { level: 2 })).toContainText('Yiwu');
  await expect(atlas.details().getByRole('heading', { level: 2 })).toBeFocused();
  await expect.poll(() => atlas.address('place')).toBe('yiwu');
  await expect.poll(() => atlas.address('map')).not.toBeNull();
  expect(atlas.camera().zoom).toBeGreaterThanOrEqual(6);
  await expect(atlas.searchField()).toHaveValue('');
  await expect(atlas.searchNote()).toBeEmpty();
});

for (const query of ['yw', '义乌', 'Yi Wu', 'yiwo']) {
  test(`"${query}" finds Yiwu first`, async ({ atlas }) => {
    await atlas.open();
    await atlas.searchFor(query);
    await expect(atlas.searchResults().first()).toContainText('Yiwu');
  });
}

test('a document number finds the document and frames its zones', async ({ atlas }) => {
  await atlas.open('?year=2021');

  await atlas.searchFor('guo han 2020 47');
  await expect(atlas.searchResults()).toHaveCount(1);
  await atlas.searchResults().first().click();

  await expect(atlas.details()).toContainText('Guo Han [2020] No. 47');
  await expect.poll(() => atlas.address('document')).toBe('guohan-2020-47');
});

test('what would not be visible is made so, and the page says how', async ({ atlas }) => {
  // Given a year and a kind in which Yiwu is not on the map
  await atlas.open('?year=2016&kinds=free-trade-zone');

  // When its pilot zone is chosen
  await atlas.searchFor('yiwu pilot zone');
  await expect(atlas.searchResults().first()).toContainText('2018');
  await atlas.searchResults().first().click();

  // Then year and kind follow
  await atlas.expectYear(2018);
  await expect(atlas.kindBox('comprehensive-pilot-zone')).toBeChecked();
  await expect(atlas.searchNote()).toContainText('Year set to 2018, when it was designated.');
  await expect(atlas.searchNote()).toContainText('Switched on: Comprehensive pilot zones.');
});

test('a warehouse is found by its city and shown where it stands, and the page says how', async ({
  atlas,
}) => {
  // Given a year before it opened, and warehouses switched off
  await atlas.open('?year=2019&warehouses=0');

  // When its city is typed and the first result taken
  await atlas.searchFor('whitestown');
  await expect(atlas.activeResult()).toContainText('Shein');
  await expect(atlas.activeResult()).toContainText('Whitestown, United States');
  await atlas.press('Enter');

  // Then its details have the keyboard, it stands on the map, and year and switch have followed
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText('Shein 希音');
  await expect(atlas.details().getByRole('heading', { level: 2 })).toBeFocused();
  await expect.poll(() => atlas.address('warehouse')).toBe('us-shein-whitestown');
  await expect.poll(() => atlas.address('warehouses')).toBeNull();
  await expect(atlas.warehouseSign('us-shein-whitestown')).toBeInViewport();
  await atlas.expectYear(2022);
  await expect(atlas.searchNote()).toContainText('Year set to 2022, when it opened.');
  await expect(atlas.searchNote()).toContainText('Switched on: Overseas warehouses.');
});

test('a country is found in both languages and opens in the year of its figure', async ({
  atlas,
}) => {
  await atlas.open('?lang=zh');

  await atlas.searchFor('德国');
  await expect(atlas.searchResults().first()).toContainText('Germany');
  await expect(atlas.searchResults().first()).toContainText('超过200个海外仓');
  await atlas.searchResults().first().click();

  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText('德国 Germany');
  await atlas.expectYear(2022);
  await expect(atlas.warehouseSign('germany-warehouse-count-2022-12-31')).toBeInViewport();
});

test('typing a name opens no panel, and without the warehouses zones are found', async ({
  atlas,
}) => {
  await atlas.breakFile('data/warehouse-facilities.csv', 'not found');
  await atlas.open();

  await atlas.searchFor('yiwu');

  await expect(atlas.searchResults().first()).toContainText('Yiwu');
  await expect(atlas.searchMessage()).toContainText('overseas warehouses did not load');
  await expect(atlas.warehousePanel().getByRole('button', { name: 'Details' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('is a combobox: arrows walk, Escape clears, nothing found says so', async ({ atlas }) => {
  await atlas.open();
  const field = atlas.searchField();
  await expect(field).toHaveAttribute('aria-expanded', 'false');

  await atlas.searchFor('hz');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(atlas.searchResults().nth(0)).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(atlas.searchResults().nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await atlas.searchResults().nth(1).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', second ?? '');
  await field.press('ArrowUp');
  await field.press('ArrowUp');
  await expect(atlas.searchResults().last()).toHaveAttribute('aria-selected', 'true');

  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(atlas.searchResults()).toHaveCount(0);

  await atlas.searchFor('qqqqqq');
  await expect(atlas.searchField()).toHaveAttribute('aria-expanded', 'false');
  await expect(atlas.searchMessage()).toContainText('Nothing found for "qqqqqq"');
});

test('the query stands in the address and comes back from it', async ({ atlas }) => {
  await atlas.open('?q=hangzou&lang=zh');
  await expect(atlas.searchField()).toHaveValue('hangzou');

  await atlas.searchField().click();
  await expect(atlas.searchResults().first()).toContainText('杭州市');
  await atlas.searchFor('宁波');
  await expect.poll(() => atlas.address('q')).toBe('宁波');
});

test('without its index names are found as they are written', async ({ atlas }) => {
  await atlas.breakFile('data/search.json', 'not found');
  await atlas.open();

  await atlas.searchFor('义乌');
  await expect(atlas.searchResults().first()).toContainText('Yiwu');
  await expect(atlas.searchMessage()).toContainText('Pinyin and documents did not load');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the list fits and a tap opens', async ({ atlas }) => {
    await atlas.open();
    await atlas.searchField().tap();
    await atlas.searchFor('shanghai');
    await expect(atlas.searchResults().first()).toBeInViewport({ ratio: 0.99 });
    await atlas.searchResults().first().tap();
    await expect(atlas.details()).toContainText('Shanghai');
  });
});
