// Two years compared, the table, the figures and the steps of the policy: all by the same filter.
import { expect, test } from '../driver';

const FROM_2018_TO_2020 = '?compare=2018&year=2020&kinds=comprehensive-pilot-zone';

test('what was added since 2018 is counted, drawn and listed alike', async ({ atlas }) => {
  await atlas.open(FROM_2018_TO_2020);
  await expect(atlas.answer.summary()).toContainText('70 comprehensive pilot zones');
  await expect(atlas.answer.summary()).toContainText('from 35 to 105');
  // 70 places with something new, and a small sign for each of the 35 others
  await expect(atlas.map.marks()).toHaveCount(105);
  await atlas.open(`${FROM_2018_TO_2020}&view=table`);
  await expect(atlas.table.rows()).toHaveCount(70);
});

test('of what has no known date it says how many may be new', async ({ atlas }) => {
  await atlas.open('?compare=2018&year=2022&kinds=bonded-logistics-center');
  await expect(atlas.answer.summary()).toContainText('from 8 to 8 in 2022, 2 ended');
  await expect(atlas.answer.besideCount()).toContainText('+73 of unknown date may be new');

  await atlas.open('?embed=1&years=2018..2022&kinds=bonded-logistics-center&lang=zh');
  await expect(atlas.answer.besideCount()).toContainText('另有75个设立日期不详，可能属于新设');
  await expect(atlas.kinds.countOf('bonded-logistics-center')).toHaveText(/^2 \+75\?/);
});

test('a free trade zone that grew is no new zone, and its new area is told', async ({ atlas }) => {
  await atlas.open('?kinds=free-trade-zone&province=shanghai&details=0&years=2019');
  await expect(atlas.answer.summary()).toContainText('0 pilot free trade zones');
  await expect(atlas.answer.besideCount()).toHaveText('+1 new area of older zones');
});

test('the mode is chosen on the page and stands in the address', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.time.choosePeriod('Added since');
  await expect.poll(() => atlas.address.value('compare')).toBe('2019');
  await atlas.time.choosePeriod('New in');
  await expect.poll(() => atlas.address.value('years')).toBe('2020..2020');
  await atlas.time.choosePeriod('In force');
  await expect.poll(() => atlas.address.value('year')).toBe('2020');
});

test('the table sorts, groups, and opens a zone', async ({ atlas }) => {
  await atlas.open('?view=table&year=2015&kinds=comprehensive-pilot-zone,free-trade-zone');
  await expect(atlas.table.rows()).toHaveCount(17);
  await atlas.table.sortBy('Kind');
  await expect(atlas.table.rows().first()).toContainText('Hangzhou');
  await atlas.table.group('By province');
  await expect(atlas.table.groups()).toHaveCount(5);
  await atlas.table.rows().filter({ hasText: 'Hangzhou' }).getByRole('button').click();
  await expect(atlas.details.panel()).toContainText('Guo Han [2015] No. 44');
});

test('the figures of 2020 are those of the article, with their revisions', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.answer.openFigures();
  for (const figure of [
    'about 1.62 trillion yuan',
    'published before as about 1.69 trillion yuan',
    'published before as +31.1 %',
    'more than 100 billion yuan',
    '105 comprehensive pilot zones',
    '+46',
    'more than 330 parks',
    'more than 3 million jobs',
    'more than 1,800 warehouses',
    '+80 %',
    'more than 12 million m²',
    '2,363 companies',
    '33 platforms',
    'more than 3.5 billion US dollars',
  ]) {
    await expect(atlas.answer.figures(), figure).toContainText(figure);
  }
});

test('a step of the policy opens with its date and document', async ({ atlas }) => {
  await atlas.open('?year=2021');
  await atlas.answer.openPolicyStep(2021);
  await expect(atlas.answer.policyStep()).toContainText('18 March 2021');
  await expect(atlas.answer.policyStep()).toContainText('Shang Cai Fa [2021] No. 39');
});

test('the story is told in steps with their own address', async ({ atlas }) => {
  await atlas.open();
  await atlas.answer.takeTourStep(/46 new zones/);
  await expect(atlas.answer.summary()).toContainText('105');
  await expect.poll(() => atlas.address.value('year')).toBe('2020');
});

test('playing shows every year once and stops at the newest', async ({ atlas }) => {
  await atlas.open('?year=2014');
  await atlas.time.watch();
  await atlas.time.play();
  await expect.poll(() => atlas.address.value('year'), { timeout: 120_000 }).toBeNull();
  const years = Array.from({ length: 12 }, (_, index) => 2015 + index);
  expect((await atlas.time.watchedYears()).filter((year) => year > 2014)).toEqual(years);
});

test('details tell a place’s retail-import status through time', async ({ atlas }) => {
  await atlas.open('?place=yiwu&year=2021');
  await expect(atlas.details.panel()).toContainText('before 1 January 2019');
  await expect(atlas.details.panel()).toContainText('Shang Cai Fa [2018] No. 486');
  await expect(atlas.details.panel()).toContainText('Shang Cai Fa [2021] No. 39');
  await expect(atlas.details.panel()).toContainText('24 July 2018');
});

test('the table takes the focus with the keyboard, and Escape gives it back', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.table.button().focus();
  await atlas.page.press('Enter');
  await expect(atlas.table.panel()).toBeFocused();

  await atlas.page.press('Tab');
  await expect(atlas.table.panel().locator(':focus')).toBeVisible();
  await atlas.page.press('Escape');

  await expect(atlas.table.panel()).toHaveCount(0);
  await expect(atlas.table.button()).toBeFocused();
});
