// What readers of other maps have reported, tried on the page: see .github/REPORTS.md.
import { expect, test } from '../../driver';

test('a press that ends beside the map leaves pointing as it was', async ({ atlas }) => {
  await atlas.open('?map=7/30.2936/120.1614');
  await atlas.map.releaseBeside();

  await atlas.map.hover('hangzhou');

  await expect(atlas.map.pointedAt()).toContainText('Hangzhou');
});

test('the other buttons of the mouse are the browser’s', async ({ atlas }) => {
  await atlas.open('?year=2020');
  for (const button of ['right', 'middle'] as const) {
    await atlas.map.clickWithOtherButton('hangzhou', button);
  }
  await atlas.map.open('ningbo');
  await expect(atlas.details.panel()).toContainText('Ningbo');
  await atlas.map.clickWithOtherButton('hangzhou', 'right');
  await atlas.goBack();

  // Nothing but the press of the first button was a step
  await expect(atlas.details.panel()).toHaveCount(0);
  expect(atlas.address.value('place')).toBeNull();
});

test('text that a page translator has touched follows the state', async ({ atlas }) => {
  await atlas.open('?year=2020&place=hangzhou');
  await expect(atlas.details.panel()).toContainText('7 March 2015');
  await atlas.page.attended();
  await atlas.page.translate();

  await atlas.time.step(-1);
  await expect(atlas.answer.summary()).toContainText('59 comprehensive pilot zones');
  await expect(atlas.answer.summary()).toContainText('2019');
  await expect(atlas.answer.summary()).not.toContainText('2020');
  await atlas.kinds.switch('comprehensive-pilot-zone', false);
  await expect(atlas.answer.summary()).not.toContainText('comprehensive pilot zones');

  await atlas.search.for('ningbo');
  await expect(atlas.search.results().first()).toContainText('Ningbo');
  await atlas.page.press('Enter');
  await expect(atlas.details.name()).toHaveText(/^Ningbo\s*宁波市$/);
});

test('a file for spreadsheets says that it is UTF-8', async ({ atlas }) => {
  await atlas.open();
  const bytes = await atlas.answer.saveZones();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain('中国（杭州）跨境电子商务综合试验区');
});

test('a page whose scripts are gone is loaded anew once, and keeps its view', async ({ atlas }) => {
  // Given a page from before a new version: the host has other files now
  const gone = await atlas.files.breakOnce('assets/atlas-*.js');
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
  expect(gone()).toBe(2);
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');
  expect(atlas.address.value('kinds')).toBe('comprehensive-pilot-zone');
});

test('a browser without the newer functions has the drawn map and all that stands around it', async ({
  atlas,
}) => {
  for (const name of [
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Array.prototype.findLastIndex',
    'Array.prototype.toSorted',
    'Object.hasOwn',
    'Object.groupBy',
    'String.prototype.at',
    'structuredClone',
    'HTMLDialogElement.prototype.showModal',
    'HTMLDialogElement.prototype.close',
  ]) {
    await atlas.page.forget(name);
  }
  for (const name of [':focus-visible', ':has(']) await atlas.page.forgetPseudoClass(name);
  await atlas.open('?year=2020&place=hangzhou');
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');
  await expect(atlas.details.panel()).toContainText('7 March 2015');
  await atlas.time.step(-1);
  await expect(atlas.answer.summary()).toContainText('59 comprehensive pilot zones');
  await atlas.search.for('義烏');
  await expect(atlas.search.results().first()).toContainText('Yiwu');
  await atlas.share.open('Link');
  await expect(atlas.share.link()).toHaveValue(/year=2019/);
  await atlas.share.close();
  await expect(atlas.share.dialog()).toHaveCount(0);
  await atlas.map.press('ArrowRight');
  await expect(atlas.map.pointedAt()).toBeVisible();
});
