// The core in WebKit, where the machine has it: what a reader with Safari does first.
import { expect, test } from '../../driver';

test('WebKit: map, counts and year, in a page that stands still', async ({
  webKitAtlas: atlas,
}) => {
  await atlas.open('?year=2020');
  await expect.poll(() => atlas.summary()).toContain('105 comprehensive pilot zones');
  await expect.poll(() => atlas.countOf('comprehensive-pilot-zone')).toMatch(/^105/);
  expect(await atlas.marks()).toBeGreaterThan(100);
  expect(await atlas.beyondSight()).toEqual([0, 0]);

  await atlas.pressButton('One year back');
  await expect.poll(() => atlas.year()).toBe('2019');
  await expect.poll(() => atlas.summary()).toContain('59 comprehensive pilot zones');
  await expect.poll(() => atlas.query()).toBe('year=2019');
});

test('WebKit: a kind that is switched off leaves map and address', async ({
  webKitAtlas: atlas,
}) => {
  await atlas.open('?year=2021&kinds=comprehensive-pilot-zone,bonded-zone');
  const marks = await atlas.marks();
  await atlas.switchKind('bonded-zone');
  await expect.poll(() => atlas.marks()).toBeLessThan(marks);
  await expect.poll(() => atlas.query()).toBe('year=2021&kinds=comprehensive-pilot-zone');
});

test('WebKit: a search opens a place, and going back closes it', async ({ webKitAtlas: atlas }) => {
  await atlas.open();
  await atlas.search('义乌');
  await expect.poll(() => atlas.activeResult()).toContain('Yiwu');
  await atlas.search('', 'Enter');
  await expect.poll(() => atlas.details()).toContain('Yiwu');
  await expect.poll(() => atlas.query()).toContain('place=yiwu');
  await atlas.goBack();
  await expect.poll(() => atlas.details()).toBeNull();
});

test('WebKit: table, language and the link of the view', async ({ webKitAtlas: atlas }) => {
  await atlas.open('?year=2020&kinds=bonded-zone');
  await atlas.pressButton('Share');
  await expect.poll(() => atlas.link()).toMatch(/\?year=2020&kinds=bonded-zone&lang=en$/);
  await atlas.open('?year=2020');
  await atlas.pressButton('Table');
  await expect.poll(() => atlas.rows()).toBeGreaterThan(100);
  await atlas.open('?year=2020');
  await atlas.pressButton('中文');
  await expect.poll(() => atlas.language()).toBe('zh-Hans');
  await expect.poll(() => atlas.heading()).toContain('跨境电商');
});

test('WebKit: the map in an article', async ({ webKitAtlas: atlas }) => {
  await atlas.openEmbedded('year=2018&place=hangzhou');
  await expect.poll(() => atlas.summary()).toContain('2018');
  await expect.poll(() => atlas.details()).toContain('7 March 2015');
  await expect.poll(() => atlas.marks()).toBeGreaterThan(30);
  expect(await atlas.heightOfDetails()).toBeGreaterThan(100);
});
