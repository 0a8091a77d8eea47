// Questions of an analyst, a journalist and a student, in at most three actions each, and their answers as links.
import { expect, test } from '../../driver';

test('which places have a free trade zone and a bonded zone but no pilot zone', async ({
  atlas,
}) => {
  await atlas.open();

  await atlas.kinds.ask('with', 'Pilot free trade zone');
  await atlas.kinds.ask('with', 'Comprehensive bonded zone');
  await atlas.kinds.ask('without', 'Comprehensive pilot zone');

  await expect(atlas.answer.summary()).toContainText('4 places');
  await expect.poll(() => atlas.address.value('has')).toBe('free-trade-zone,bonded-zone');
  await expect.poll(() => atlas.address.value('hasnot')).toBe('comprehensive-pilot-zone');

  // Table and details beside it, whole, on a laptop
  await atlas.page.resize(1280, 800);
  await atlas.table.button().click();
  await atlas.table.list('Cities');
  expect(await atlas.table.names()).toEqual([
    'Horgos',
    'Pingxiang (Guangxi)',
    'Qinzhou',
    'Yangling Demonstration Zone',
  ]);
  expect(await atlas.table.beyondSight()).toBe(0);
});

test('the same question as a link on a phone, in Chinese, up close: the others step back', async ({
  atlas,
}) => {
  await atlas.page.resize(390, 844);
  await atlas.open(
    '?has=free-trade-zone,bonded-zone&hasnot=comprehensive-pilot-zone&map=8/22.3/107&lang=zh',
  );

  await expect(atlas.answer.summary()).toContainText('4个地点');
  await expect(atlas.map.mark('pingxiang-guangxi')).toHaveCount(0);
  await expect(atlas.map.zones().first()).toBeVisible();
  await expect(atlas.map.steppedBack('chongzuo')).toHaveCount(1);
});

test('how many pilot zones has Guangdong, and since when', async ({ atlas }) => {
  await atlas.open();

  await atlas.search.for('广东');
  await expect(atlas.search.activeResult()).toContainText('Guangdong');
  await atlas.page.press('Enter');

  await expect(atlas.details.name()).toContainText('Guangdong');
  await expect(atlas.details.panel()).toContainText('21');
  await expect(atlas.details.panel()).toContainText('12 January 2016');
  await expect.poll(() => atlas.address.value('province')).toBe('guangdong');
  await expect(atlas.map.mark('hangzhou')).toHaveCount(0);
  await expect(atlas.map.mark('guangzhou')).toHaveCount(1);
});

test('was Zhengzhou allowed in 2018, and why', async ({ atlas }) => {
  await atlas.open('?year=2018');

  await atlas.search.for('Zhengzhou');
  await expect(atlas.search.activeResult()).toContainText('Zhengzhou');
  await atlas.page.press('Enter');

  await expect(atlas.details.panel()).toContainText('2018: yes. Eligible: on the list');
});

test('what no document dates is not known, neither allowed nor forbidden', async ({ atlas }) => {
  await atlas.open('?place=xiantao&year=2021');
  await expect(atlas.details.panel()).toContainText(
    '2021: not known. Not documented since when it hosts: bonded logistics center',
  );
  await expect(atlas.details.panel()).toContainText('Not known whether in force');

  await atlas.open('?place=xiantao&lang=zh');
  await expect(atlas.details.panel()).toContainText('2026年：可以。');
  await expect(atlas.details.panel()).toContainText('最晚自2022年起');
});

test('1.69 trillion: found, revised, and sent as a link that opens on it', async ({ atlas }) => {
  await atlas.open();

  await atlas.search.for('1.69 trillion');
  await expect(atlas.search.activeResult()).toContainText('1.69 trillion');
  await atlas.page.press('Enter');

  await expect(atlas.answer.namedFigure()).toContainText('about 1.69 trillion yuan');
  await expect(atlas.answer.namedFigure()).toContainText('later revised to about 1.62 trillion');
  await expect.poll(() => atlas.address.value('figure')).toBe('cbec-total-2020-b-preliminary');

  await atlas.open('?figure=cbec-total-2020-b-preliminary&lang=zh');
  await expect(atlas.answer.namedFigure()).toContainText('约1.69万亿元');
});

test('all figures have an address, with a step back, whatever figure a link names', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  await atlas.answer.openFigures();
  await expect(atlas.answer.figures()).toContainText('105 comprehensive pilot zones');
  await expect.poll(() => atlas.address.value('figure')).toBe('all');
  await atlas.goBack();
  await expect(atlas.answer.figures()).toHaveCount(0);

  await atlas.open('?figure=nobody&year=2022');
  await expect(atlas.answer.figures()).toContainText('165 comprehensive pilot zones');
  await expect(atlas.answer.namedFigure()).toHaveCount(0);
});

test('the story is told from a step that is named alone, forwards by the keyboard', async ({
  atlas,
}) => {
  await atlas.open('?story=2');

  await expect(atlas.answer.storyCard()).toContainText('37 cities');
  await expect(atlas.answer.summary()).toContainText('37 retail-import cities');
  await expect.poll(() => atlas.address.value('year')).toBe('2019');

  await atlas.page.press('ArrowRight');
  await expect(atlas.answer.storyCard()).toContainText('3 of 7');
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');
  await expect.poll(() => atlas.address.value('story')).toBe('3');
});
