// Language: the page in Chinese, from the address or by the switch.
import { expect, test } from '../driver';

test('a Chinese link opens a Chinese page', async ({ atlas }) => {
  await atlas.open('?lang=zh&year=2020&kinds=comprehensive-pilot-zone');

  expect(await atlas.page.language()).toBe('zh-Hans');
  await expect(atlas.answer.heading()).toHaveText('中国跨境电商试验区地图');
  await expect(atlas.answer.summary()).toContainText('105个跨境电商综合试验区');
  await expect(atlas.answer.summary()).toContainText('2020年底有效，其中新设46个');

  await atlas.map.hover('wulumuqi');
  await expect(atlas.map.tooltip()).toContainText('乌鲁木齐市');
  await atlas.map.open('wulumuqi');
  await expect
    .poll(() => atlas.details.facts('跨境电商综合试验区'))
    .toMatchObject({
      设立日期: '2020年4月27日',
      批次: expect.stringContaining('5'),
      文件: expect.stringContaining('国函〔2020〕47号'),
    });
});

test('the switch changes language and address at once', async ({ atlas }) => {
  await atlas.open();

  await atlas.page.switchLanguage('中文');
  await expect(atlas.answer.heading()).toHaveText('中国跨境电商试验区地图');
  await expect.poll(() => atlas.address.value('lang')).toBe('zh');

  await atlas.page.switchLanguage('English');
  await expect(atlas.answer.heading()).toContainText('cross-border e-commerce');
  await expect.poll(() => atlas.address.value('lang')).toBeNull();
});

test('words that do not come are told until the reader goes back', async ({ atlas }) => {
  // Given a table whose Chinese words are lost
  await atlas.files.break('assets/texts-table-zh-*.js', 'unreachable');
  await atlas.open('?view=table&year=2020');
  await expect(atlas.table.panel()).toBeVisible();

  // Then the page is Chinese but for them, and says that some are missing
  await atlas.page.switchLanguage('中文');
  await expect(atlas.answer.heading()).toHaveText('中国跨境电商试验区地图');
  const told = atlas.answer.notLoaded('所选语言的文字未能加载');
  await expect(told).toBeVisible();

  // Nobody misses them in English
  await atlas.page.switchLanguage('English');
  await expect(atlas.answer.alert()).toHaveCount(0);
});

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('keeps the language that an address names, through changes and a reload', async ({
    atlas,
  }) => {
    await atlas.open('?lang=en');
    await atlas.time.step(-1);
    await expect.poll(() => atlas.address.value('year')).toBe('2025');
    expect(atlas.address.value('lang')).toBe('en');

    await atlas.reload();
    expect(await atlas.page.language()).toBe('en');
  });
});
