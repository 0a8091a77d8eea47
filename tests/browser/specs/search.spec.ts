// Whoever comes with a name finds it: by keyboard alone, in both languages, on a phone, and when its index fails.
import { expect, test } from '../driver';

test('six key strokes lead from the page to the details of Yiwu', async ({ atlas }) => {
  // Given the page, untouched
  await atlas.open();

  // When the search is opened, a name typed and the first result taken
  await atlas.page.press('Control+k', 'y', 'i', 'w', 'u');
  await expect(atlas.search.activeResult()).toContainText('Yiwu');
  await atlas.page.press('Enter');

  // Then its details are open with the keyboard in them, the map is near it, and the field is empty
  await expect(atlas.details.name()).toContainText('Yiwu');
  await expect(atlas.details.name()).toBeFocused();
  await expect.poll(() => atlas.address.value('place')).toBe('yiwu');
  await expect.poll(() => atlas.address.value('map')).not.toBeNull();
  expect(atlas.address.camera().zoom).toBeGreaterThanOrEqual(6);
  await expect(atlas.search.field()).toHaveValue('');
  await expect(atlas.search.note()).toBeEmpty();
});

for (const query of ['yw', '义乌', 'Yi Wu', 'yiwo']) {
  test(`"${query}" finds Yiwu first`, async ({ atlas }) => {
    await atlas.open();
    await atlas.search.for(query);
    await expect(atlas.search.results().first()).toContainText('Yiwu');
  });
}

test('a document number finds the document and frames its zones', async ({ atlas }) => {
  await atlas.open('?year=2021');

  await atlas.search.for('guo han 2020 47');
  await expect(atlas.search.results()).toHaveCount(1);
  await atlas.search.results().first().click();

  await expect(atlas.details.panel()).toContainText('Guo Han [2020] No. 47');
  await expect.poll(() => atlas.address.value('document')).toBe('guohan-2020-47');
});

test('what would not be visible is made so, and the page says how', async ({ atlas }) => {
  // Given a year and a kind in which Yiwu is not on the map
  await atlas.open('?year=2016&kinds=free-trade-zone');

  // When its pilot zone is chosen
  await atlas.search.for('yiwu pilot zone');
  await expect(atlas.search.results().first()).toContainText('2018');
  await atlas.search.results().first().click();

  // Then year and kind follow
  await atlas.time.expectYear(2018);
  await expect(atlas.kinds.box('comprehensive-pilot-zone')).toBeChecked();
  await expect(atlas.search.note()).toContainText('Year set to 2018, when it was designated.');
  await expect(atlas.search.note()).toContainText('Switched on: Comprehensive pilot zones.');
});

test('a step of the policy is found by the code that it is about, and a link opens it', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  await atlas.search.for('9810');
  await expect(atlas.search.results().first()).toContainText('Step of the policy');
  await atlas.search.results().filter({ hasText: 'nationwide' }).click();
  await expect(atlas.answer.policyStep()).toContainText('Export codes 9710 and 9810 nationwide');
  await expect(atlas.answer.policyStep().getByRole('heading')).toBeFocused();
  await expect.poll(() => atlas.address.value('step')).toBe('b2b-codes-2021');
  expect(atlas.address.value('q')).toBeNull();

  // In a phone's window and in Chinese, from the link alone
  await atlas.page.resize(390, 844);
  await atlas.open('?step=b2b-codes-2021&lang=zh');
  await expect(atlas.answer.policyStep()).toContainText('9710');
  await expect(atlas.answer.policyStep().getByRole('heading')).not.toBeFocused();
});

test('a link to a step that is none opens none, and nothing is lost', async ({ atlas }) => {
  await atlas.open('?step=nobody&year=2020');
  await expect(atlas.answer.summary()).toContainText('105');
  await expect.poll(() => atlas.address.value('step')).toBeNull();
  expect(atlas.address.value('year')).toBe('2020');
});

test('a warehouse is found by its city and shown where it stands, and the page says how', async ({
  atlas,
}) => {
  // Given a year before it opened, and warehouses switched off
  await atlas.open('?year=2019&warehouses=0');

  // When its city is typed and the first result taken
  await atlas.search.for('whitestown');
  await expect(atlas.search.activeResult()).toContainText('Shein');
  await expect(atlas.search.activeResult()).toContainText('Whitestown, United States');
  await atlas.page.press('Enter');

  // Then its details have the keyboard, it stands on the map, and year and switch have followed
  await expect(atlas.details.name()).toHaveText('Shein 希音');
  await expect(atlas.details.name()).toBeFocused();
  await expect.poll(() => atlas.address.value('warehouse')).toBe('us-shein-whitestown');
  await expect.poll(() => atlas.address.value('warehouses')).toBeNull();
  await expect(atlas.warehouses.sign('us-shein-whitestown')).toBeInViewport();
  await atlas.time.expectYear(2022);
  await expect(atlas.search.note()).toContainText('Year set to 2022, when it opened.');
  await expect(atlas.search.note()).toContainText('Switched on: Overseas warehouses.');
});

test('a country is found in both languages, and opening it leaves the year alone', async ({
  atlas,
}) => {
  await atlas.open('?lang=zh&year=2021');

  await atlas.search.for('德国');
  await expect(atlas.search.results().first()).toContainText('Germany');
  await expect(atlas.search.results().first()).toContainText('超过200个海外仓');
  await atlas.search.results().first().click();

  await expect(atlas.details.name()).toHaveText('德国 Germany');
  await expect(atlas.details.panel()).toContainText('截至2021年底10个');
  await atlas.time.expectYear(2021);
  await expect.poll(() => atlas.address.value('country')).toBe('de');
  await expect(atlas.warehouses.sign('de-cainiao-bremen')).toBeInViewport();
});

test('a rule that designates no zone opens, and the map stays as it was asked for', async ({
  atlas,
}) => {
  await atlas.open('?year=2021&province=zhejiang&has=bonded-zone&details=0');
  await atlas.search.for('Shang Cai Fa 2021 39');
  await atlas.search.results().first().click();
  await expect(atlas.details.panel()).toContainText('Shang Cai Fa [2021] No. 39');
  await expect.poll(() => atlas.address.value('document')).not.toBeNull();
  expect(atlas.address.value('has')).toBe('bonded-zone');
  expect(atlas.address.value('map')).toBeNull();
  // The page still answers.
  await atlas.details.close();
  await expect(atlas.details.panel()).toBeHidden();
});

test('a port abroad answers with the documented sites around it', async ({ atlas }) => {
  await atlas.open('?lang=zh&year=2022');

  await atlas.search.for('汉堡');
  await expect(atlas.search.results().first()).toContainText('100公里内');
  await atlas.search.results().first().click();

  await expect(atlas.details.name()).toHaveText('汉堡 Hamburg');
  await expect(atlas.details.panel()).toContainText('16公里');
  await expect(atlas.warehouses.sign('de-aosom-neuwulmstorf')).toBeInViewport();
  await atlas.time.expectYear(2022);
  await expect.poll(() => atlas.address.value('near')).toBe('hamburg');
});

test('typing a name opens no panel, and without the warehouses zones are found', async ({
  atlas,
}) => {
  await atlas.files.break('data/warehouse-facilities.csv', 'not found');
  await atlas.open();

  await atlas.search.for('yiwu');

  await expect(atlas.search.results().first()).toContainText('Yiwu');
  await expect(atlas.search.message()).toContainText('overseas warehouses did not load');
  await expect(atlas.warehouses.moreButton()).toHaveAttribute('aria-expanded', 'false');
});

test('Enter takes the best result, though it was pressed before anything was there', async ({
  atlas,
}) => {
  const release = await atlas.files.hold('data/zones.geojson');
  await atlas.openAtOnce();
  await atlas.answers();
  await atlas.search.for('广东');
  await expect(atlas.search.message()).toBeVisible();
  await atlas.page.press('Enter');

  release();

  await expect(atlas.details.name()).toContainText('Guangdong');
  await expect.poll(() => atlas.address.value('province')).toBe('guangdong');
});

test('is a combobox: arrows walk, Escape clears, nothing found says so', async ({ atlas }) => {
  await atlas.open();
  const field = atlas.search.field();
  await expect(field).toHaveAttribute('aria-expanded', 'false');

  await atlas.search.for('hz');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(atlas.search.results().nth(0)).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(atlas.search.results().nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await atlas.search.results().nth(1).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', second ?? '');
  await field.press('ArrowUp');
  await field.press('ArrowUp');
  await expect(atlas.search.results().last()).toHaveAttribute('aria-selected', 'true');

  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(atlas.search.results()).toHaveCount(0);

  await atlas.search.for('qqqqqq');
  await expect(atlas.search.field()).toHaveAttribute('aria-expanded', 'false');
  await expect(atlas.search.message()).toContainText('Nothing found for "qqqqqq"');
});

test('a link with a query shows what it finds, unless something else is open', async ({
  atlas,
}) => {
  await atlas.open('?q=hangzou&lang=zh');
  await expect(atlas.search.field()).toHaveValue('hangzou');
  await expect(atlas.search.field()).toBeFocused();
  await expect(atlas.search.results().first()).toContainText('杭州市');
  await atlas.search.for('宁波');
  await expect.poll(() => atlas.address.value('q')).toBe('宁波');

  await atlas.open('?q=hangzhou&place=ningbo');
  await expect(atlas.search.field()).toHaveValue('hangzhou');
  await expect(atlas.details.name()).toContainText('Ningbo');
  await expect(atlas.search.results()).toHaveCount(0);
});

for (const [file, what] of [
  ['data/indicators.csv', 'The figures did not load'],
  ['data/gateways.csv', 'Ports and airports did not load'],
] as const) {
  test(`nothing is called not found while ${file} is on its way, or did not come`, async ({
    atlas,
  }) => {
    const release = await atlas.files.hold(file);
    await atlas.openAtOnce('?q=qqqqqq');
    await expect(atlas.search.message()).toContainText('Loading');
    release();
    await expect(atlas.search.message()).toContainText('Nothing found for "qqqqqq"');

    await atlas.files.break(file, 'not found');
    await atlas.open('?q=qqqqqq');
    await expect(atlas.search.message()).toContainText(`${what}: they are not searched.`);
    await expect(atlas.search.message()).not.toContainText('Nothing found');
  });
}

test('without its index names are found as they are written', async ({ atlas }) => {
  await atlas.files.break('data/search.json', 'not found');
  await atlas.open();

  await atlas.search.for('义乌');
  await expect(atlas.search.results().first()).toContainText('Yiwu');
  await expect(atlas.search.message()).toContainText('Pinyin and documents did not load');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the list fits and a tap opens', async ({ atlas }) => {
    await atlas.open();
    await atlas.search.field().tap();
    await atlas.search.for('shanghai');
    await expect(atlas.search.results().first()).toBeInViewport({ ratio: 0.99 });
    await atlas.search.results().first().tap();
    await expect(atlas.details.panel()).toContainText('Shanghai');
  });
});
