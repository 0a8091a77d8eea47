// Language: the page in Chinese, from the address or by the switch.
import { expect, test } from './atlas';

test('a Chinese link opens a Chinese page', async ({ atlas }) => {
  await atlas.open('?lang=zh&year=2020&kinds=comprehensive-pilot-zone');

  expect(await atlas.pageLanguage()).toBe('zh-Hans');
  await expect(atlas.heading()).toHaveText('中国跨境电商试验区地图');
  await expect(atlas.summary()).toContainText('105个跨境电商综合试验区');
  await expect(atlas.summary()).toContainText('2020年底有效，其中新设46个');

  await atlas.hoverPlace('wulumuqi');
  await expect(atlas.tooltip()).toContainText('乌鲁木齐市');
  await atlas.openPlace('wulumuqi');
  await expect
    .poll(() => atlas.facts('跨境电商综合试验区'))
    .toMatchObject({
      设立日期: '2020年4月27日',
      批次: expect.stringContaining('5'),
      文件: expect.stringContaining('国函〔2020〕47号'),
    });
});

test('the switch changes language and address at once', async ({ atlas }) => {
  await atlas.open();

  await atlas.switchLanguage('中文');
  await expect(atlas.heading()).toHaveText('中国跨境电商试验区地图');
  await expect.poll(() => atlas.address('lang')).toBe('zh');

  await atlas.switchLanguage('English');
  await expect(atlas.heading()).toContainText('cross-border e-commerce');
  await expect.poll(() => atlas.address('lang')).toBeNull();
});
