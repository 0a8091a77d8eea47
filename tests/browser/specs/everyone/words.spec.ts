// What is said to those who only listen: true numbers at the slider, filters that are heard, titles that tell views apart.
import { expect, test } from '../../driver';

test('the handles of a range say what the number is of', async ({ atlas }) => {
  await atlas.open('?compare=2018&year=2020&kinds=comprehensive-pilot-zone');
  const [since, to] = [atlas.time.handle(0), atlas.time.handle(1)];
  const words = '70 comprehensive pilot zones added since the end of 2018: from 35 to 105 in 2020';
  await expect(since).toHaveAttribute('aria-valuetext', `2018: ${words}`);
  await expect(to).toHaveAttribute('aria-valuetext', `2020: ${words}`);
  // Neither promises to go past the other.
  await expect(since).toHaveAttribute('aria-valuemax', '2020');
  await expect(to).toHaveAttribute('aria-valuemin', '2018');

  await atlas.open('?years=2018..2020&kinds=comprehensive-pilot-zone&lang=zh');
  await expect(atlas.time.handle(0)).toHaveAttribute(
    'aria-valuetext',
    /^2018年：\d+个.*2018年至2020年新设$/,
  );
});

test('a filter says how many marks it leaves', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.page.attended();

  await atlas.kinds.switch('bonded-zone', false);

  await expect(atlas.answer.said()).toHaveText(/^\d+ places shown$/);
});

test('years that play are not read aloud, the one at which they stop is', async ({ atlas }) => {
  await atlas.open('?year=2016');
  await atlas.page.attended();
  await atlas.time.play();
  await expect(atlas.answer.live()).toHaveAttribute('aria-live', 'off');
  await atlas.time.stop();
  await expect(atlas.answer.live()).toHaveAttribute('aria-live', 'polite');
  await expect(atlas.answer.said()).toContainText('comprehensive pilot zones in force');

  // Where the answer counts warehouses, that
  await atlas.open('?year=2020&map=1.5/20/60');
  await atlas.page.attended();
  await expect(atlas.answer.summary()).toContainText(/\d+ overseas warehouse sites/);
  await atlas.time.play();
  await atlas.time.stop();
  await expect(atlas.answer.said()).toContainText('overseas warehouse sites');
});

test('a move says how many marks are in sight; what a link opens comes into sight unsaid', async ({
  atlas,
}) => {
  await atlas.open('?year=2020&place=hangzhou&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();
  await expect(atlas.details.sources()).not.toHaveCount(0);
  await atlas.files.settled();
  await expect(atlas.answer.said()).toBeEmpty();

  await atlas.map.zoomIn();

  await expect(atlas.answer.said()).toHaveText(/^\d+ marks in sight$/);
});

test('a letter by itself starts nothing; Control and K search from everywhere', async ({
  atlas,
}) => {
  await atlas.open();

  await atlas.keyboard.pressOn(atlas.kinds.box('bonded-zone'), '/');
  await expect(atlas.kinds.box('bonded-zone')).toBeFocused();
  await atlas.page.press('Control+k');
  await expect(atlas.search.field()).toBeFocused();
});

for (const [open, en, zh] of [
  ['place=hangzhou', 'Hangzhou', '杭州市'],
  ['province=zhejiang', 'Zhejiang', '浙江省'],
  ['country=de', 'Germany', '德国'],
  ['operator=cainiao', 'Cainiao', '菜鸟'],
  ['near=los-angeles', 'Los Angeles', '洛杉矶'],
  ['gateway=yangshan-port', 'Yangshan Port', '洋山港'],
  ['figure=cbec-total-2020-b-preliminary', 'Imports and exports', '进出口总额'],
] as const) {
  test(`the title names what is open, in its language: ${open}`, async ({ atlas }) => {
    await atlas.open(`?${open}`);
    await expect.poll(() => atlas.page.title()).toMatch(new RegExp(`^${en} · CBEC Atlas: China`));
    await atlas.page.switchLanguage('中文');
    await expect.poll(() => atlas.page.title()).toMatch(new RegExp(`^${zh} · CBEC Atlas: 中国`));
  });
}

test('titles of documents say their language', async ({ atlas }) => {
  await atlas.open('?place=hangzhou');
  await expect(atlas.details.titlesIn('en').first()).toContainText(/[a-z]/);
  await atlas.open('?lang=zh&place=hangzhou');
  await expect(atlas.details.titlesIn('zh-Hans').first()).toContainText(/[一-龥]/);
});

test('notes on the counts can be opened without a mouse', async ({ atlas }) => {
  await atlas.open();
  await atlas.keyboard.pressOn(atlas.kinds.notes(), 'Enter');
  await expect(atlas.kinds.filter()).toContainText('no document says since when');
  await expect(atlas.kinds.filter()).toContainText('It equals the official 165');
});
