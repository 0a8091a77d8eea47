// The address: a reload, a copied link and the back button restore the view; nonsense is ignored.
import { expect, test } from '../driver';

const VIEW =
  '?year=2021&kinds=comprehensive-pilot-zone,bonded-zone&place=xian&map=5/34/108&lang=zh';

test('an address is read and written back unchanged', async ({ atlas }) => {
  await atlas.open(VIEW);
  await expect(atlas.details.panel()).toBeVisible();

  await atlas.time.press('ArrowLeft');
  await expect.poll(() => atlas.address.value('year')).toBe('2020');
  await atlas.time.press('ArrowRight');

  await expect.poll(() => `?${atlas.address.query()}`).toBe(VIEW);
});

test('the world has a name in the address, and sites that are asked for alone are shown in it', async ({
  atlas,
}) => {
  // Given an address that asks for sites and says nothing of the map
  await atlas.open('?sites=de');

  // Then the map shows the world, and counts the sites
  await expect(atlas.answer.summary()).toContainText('14 overseas warehouse sites');
  expect(atlas.address.query()).toBe('sites=de');

  // And all of China, or the world without a filter, say so in the address
  await atlas.map.showAllOfChina();
  await expect.poll(() => atlas.address.query()).toBe('sites=de&map=china');
  await atlas.open('?year=2022');
  await atlas.map.showWorld();
  await expect.poll(() => atlas.address.query()).toBe('year=2022&map=world');
});

test('a reload restores what the reader chose', async ({ atlas }) => {
  // Given a reader who came by the front door and chose year, kind, place, camera and language
  await atlas.open();
  await atlas.time.type('2020');
  await atlas.kinds.showOnly('comprehensive-pilot-zone');
  await atlas.map.zoomIn();
  await expect.poll(() => atlas.address.value('map')).not.toBeNull();
  await atlas.map.open('xian');
  await atlas.page.switchLanguage('中文');
  await expect.poll(() => atlas.address.value('lang')).toBe('zh');
  const chosen = atlas.address.query();

  // When the page is loaded again
  await atlas.reload();

  // Then everything is as it was
  await atlas.time.expectYear(2020);
  expect(await atlas.kinds.shown()).toEqual(['comprehensive-pilot-zone']);
  await expect(atlas.details.panel()).toContainText('西安');
  expect(await atlas.page.language()).toBe('zh-Hans');
  expect(atlas.address.query()).toBe(chosen);
});

test('the back button goes from place to place, with year, kinds, camera and language', async ({
  atlas,
}) => {
  // Given a view with one place open
  await atlas.open(VIEW);
  await expect(atlas.details.panel()).toContainText('西安');

  // When another place is opened and the year changed
  await atlas.map.open('chengdu');
  await expect(atlas.details.panel()).toContainText('成都');
  await atlas.time.press('Home');
  await expect.poll(() => atlas.address.value('year')).not.toBe('2021');

  // Then back restores the first view whole, and forward the second
  await atlas.goBack();
  await expect(atlas.details.panel()).toContainText('西安');
  await atlas.time.expectYear(2021);
  expect(await atlas.kinds.shown()).toEqual(['comprehensive-pilot-zone', 'bonded-zone']);
  expect(`?${atlas.address.query()}`).toBe(VIEW);
  await atlas.goForward();
  await expect(atlas.details.panel()).toContainText('成都');
});

for (const [type, id] of [
  ['zone', 'no-such-zone'],
  ['document', 'no-such-document'],
  ['country', 'aq'],
  ['gateway', 'no-such-port'],
] as const) {
  test(`what a link names and nobody knows goes without a step: ${type}`, async ({ atlas }) => {
    await atlas.open('?year=2020');
    const before = await atlas.address.steps();
    await atlas.open(`?year=2021&${type}=${id}`);
    await expect.poll(() => atlas.address.query()).toBe('year=2021');
    expect(await atlas.address.steps()).toBe(before + 1);
  });
}

test('dragging the map writes its camera; the whole of China takes it out again', async ({
  atlas,
}) => {
  await atlas.open('?map=5/34/108');

  await atlas.map.drag(-120, 60);
  await expect.poll(() => atlas.address.camera().longitude).toBeGreaterThan(109);
  expect(atlas.address.camera().latitude).toBeGreaterThan(34);

  await atlas.map.showAllOfChina();
  await expect.poll(() => atlas.address.value('map')).toBeNull();
});

for (const query of [
  '?year=abc&kinds=foo&map=x/y/z',
  '?year=&kinds=&place=&zone=&map=&lang=&theme=',
  '?place=atlantis&lang=tlh&view=globe&years=2020..2018x&map=1/2',
  '?year=%E0%A4%A&kinds=%00,%3Cscript%3E&q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
]) {
  test(`nonsense is ignored: ${query}`, async ({ atlas }) => {
    await atlas.open(query);

    await expect(atlas.answer.summary()).toContainText('178 comprehensive pilot zones in force in');
    expect(await atlas.kinds.shown()).toHaveLength(6);
    await expect(atlas.details.panel()).toHaveCount(0);
    expect(await atlas.page.language()).toBe('en');
  });
}

test('a year outside the data becomes the nearest one', async ({ atlas }) => {
  await atlas.open('?year=1066');
  const [first] = await atlas.time.ends();

  await atlas.time.expectYear(first);
});
