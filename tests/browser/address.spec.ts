// The address: a reload, a copied link and the back button restore the view; nonsense is ignored.
import { expect, test } from './atlas';

const VIEW =
  '?year=2021&kinds=comprehensive-pilot-zone,bonded-zone&place=xian&map=5/34/108&lang=zh';

test('an address is read and written back unchanged', async ({ atlas }) => {
  await atlas.open(VIEW);
  await expect(atlas.details()).toBeVisible();

  await atlas.pressOnYear('ArrowLeft');
  await expect.poll(() => atlas.address('year')).toBe('2020');
  await atlas.pressOnYear('ArrowRight');

  await expect.poll(() => `?${atlas.query()}`).toBe(VIEW);
});

test('a reload restores what the reader chose', async ({ atlas }) => {
  // Given a reader who came by the front door and chose year, kind, place, camera and language
  await atlas.open();
  await atlas.typeYear('2020');
  await atlas.showOnly('comprehensive-pilot-zone');
  await atlas.zoomIn();
  await expect.poll(() => atlas.address('map')).not.toBeNull();
  await atlas.openPlace('xian');
  await atlas.switchLanguage('中文');
  await expect.poll(() => atlas.address('lang')).toBe('zh');
  const chosen = atlas.query();

  // When the page is loaded again
  await atlas.reload();

  // Then everything is as it was
  await atlas.expectYear(2020);
  expect(await atlas.shownKinds()).toEqual(['comprehensive-pilot-zone']);
  await expect(atlas.details()).toContainText('西安');
  expect(await atlas.pageLanguage()).toBe('zh-Hans');
  expect(atlas.query()).toBe(chosen);
});

test('the back button goes from place to place, with year, kinds, camera and language', async ({
  atlas,
}) => {
  // Given a view with one place open
  await atlas.open(VIEW);
  await expect(atlas.details()).toContainText('西安');

  // When another place is opened and the year changed
  await atlas.openPlace('chengdu');
  await expect(atlas.details()).toContainText('成都');
  await atlas.pressOnYear('Home');
  await expect.poll(() => atlas.address('year')).not.toBe('2021');

  // Then back restores the first view whole, and forward the second
  await atlas.goBack();
  await expect(atlas.details()).toContainText('西安');
  await atlas.expectYear(2021);
  expect(await atlas.shownKinds()).toEqual(['comprehensive-pilot-zone', 'bonded-zone']);
  expect(`?${atlas.query()}`).toBe(VIEW);
  await atlas.goForward();
  await expect(atlas.details()).toContainText('成都');
});

test('dragging the map writes its camera; the whole of China takes it out again', async ({
  atlas,
}) => {
  await atlas.open('?map=5/34/108');

  await atlas.dragMap(-120, 60);
  await expect.poll(() => atlas.camera().longitude).toBeGreaterThan(109);
  expect(atlas.camera().latitude).toBeGreaterThan(34);

  await atlas.showAllOfChina();
  await expect.poll(() => atlas.address('map')).toBeNull();
});

for (const query of [
  '?year=abc&kinds=foo&map=x/y/z',
  '?year=&kinds=&place=&zone=&map=&lang=&theme=',
  '?place=atlantis&lang=tlh&view=globe&years=2020..2018x&map=1/2',
  '?year=%E0%A4%A&kinds=%00,%3Cscript%3E&q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
]) {
  test(`nonsense is ignored: ${query}`, async ({ atlas }) => {
    await atlas.open(query);

    await expect(atlas.summary()).toContainText('178 comprehensive pilot zones in force in');
    expect(await atlas.shownKinds()).toHaveLength(6);
    await expect(atlas.details()).toHaveCount(0);
    expect(await atlas.pageLanguage()).toBe('en');
  });
}

test('a year outside the data becomes the nearest one', async ({ atlas }) => {
  await atlas.open('?year=1066');
  const first = Number(await atlas.yearSlider().getAttribute('aria-valuemin'));

  await atlas.expectYear(first);
});
