// Focus is never lost: what closes or goes away leaves it where the reader came from.
import { expect, test } from '../../driver';

test('details keep it from one to the next, and give it back to the row of the table', async ({
  atlas,
}) => {
  await atlas.open('?view=table&year=2020&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();
  const row = atlas.table.rows().getByRole('button', { name: 'Hangzhou', exact: true });

  // Given details that were opened from the table
  await atlas.keyboard.pressOn(row, 'Enter');
  await expect(atlas.details.name()).toBeFocused();

  // When a link in them goes elsewhere, and with it away
  await atlas.keyboard.pressOn(atlas.details.link('Zhejiang'), 'Enter');
  // Then the new heading has the keyboard
  await expect(atlas.details.name()).toContainText('Zhejiang');
  await expect(atlas.details.name()).toBeFocused();

  // When they are closed, then the row has it
  await atlas.page.press('Escape');
  await expect(atlas.details.panel()).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('the map is where it was left when details close', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();
  await atlas.map.press('ArrowRight', 'ArrowLeft', 'ArrowDown');
  const name = (await atlas.map.pointedAt().textContent()) ?? '';

  await atlas.page.press('Enter');
  await expect(atlas.details.name()).toBeFocused();
  await atlas.page.press('Escape');

  await expect(atlas.map.field()).toBeFocused();
  await expect(atlas.map.pointedAt()).toHaveText(name);
  // Going on by Tab takes the words beside the mark away.
  await atlas.page.press('Tab');
  await expect(atlas.map.tooltip()).toHaveCount(0);
});

test('a step of the policy, the figures and the list give it back to what opened them', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  await atlas.page.attended();

  await atlas.keyboard.pressOn(atlas.answer.policyTick(2020), 'Enter');
  await expect(atlas.answer.policyStep().getByRole('heading')).toBeFocused();
  await atlas.page.press('Escape');
  await expect(atlas.answer.policyTick(2020)).toBeFocused();

  await atlas.keyboard.pressOn(atlas.answer.figuresButton(), 'Enter');
  await expect(atlas.answer.figures().getByRole('heading', { level: 2 })).toBeFocused();
  await atlas.page.press('Escape');
  await expect(atlas.answer.figuresButton()).toBeFocused();

  await atlas.keyboard.pressOn(atlas.map.listButton(), 'Enter');
  await expect(atlas.map.inSight()).not.toHaveCount(0);
  // From elsewhere Escape closes it, too.
  await atlas.keyboard.pressOn(atlas.time.slider(), 'Escape');
  await expect(atlas.map.inSight()).toHaveCount(0);
});

test('the table gives it back to its button, wherever the reader was before', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.page.attended();
  await atlas.keyboard.pressOn(atlas.search.field());
  // The table covers the button that opens it.
  await atlas.keyboard.pressOn(atlas.table.button(), 'Enter');
  await expect(atlas.table.panel()).toBeFocused();
  await expect(atlas.table.rows()).not.toHaveCount(0);
  await atlas.page.press('Escape');
  await expect(atlas.table.button()).toBeFocused();
});

test('Escape closes the table of an opened link from wherever the keyboard is', async ({
  atlas,
}) => {
  await atlas.open('?view=cities&year=2020');
  await atlas.page.attended();
  await expect(atlas.table.panel()).toBeVisible();
  await atlas.page.press('Escape');
  await expect(atlas.table.panel()).toHaveCount(0);
});

test('Escape in the story ends the story, and leaves open what stands beside it', async ({
  atlas,
}) => {
  await atlas.open('?story=2&place=hangzhou');
  await atlas.page.attended();
  await expect(atlas.details.name()).toContainText('Hangzhou');
  await atlas.keyboard.pressOn(atlas.answer.storyCard().getByRole('heading'), 'Escape');
  await expect(atlas.answer.storyCard()).toHaveCount(0);
  await expect(atlas.details.name()).toContainText('Hangzhou');
});

test('buttons that have done all they can keep it', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();

  await atlas.keyboard.pressOn(atlas.time.button('Newest year'), 'Enter');
  await expect(atlas.time.button('Newest year')).toBeFocused();
  await atlas.keyboard.pressOn(atlas.kinds.showAll(), 'Enter');
  await expect(atlas.kinds.showAll()).toBeFocused();
  await atlas.page.openMenu();
  await atlas.keyboard.pressOn(atlas.page.languageButton('中文'), 'Enter');
  await expect(atlas.answer.heading()).toHaveText('中国跨境电商试验区地图');
  await expect(atlas.page.languageButton('English')).toBeFocused();
});

test('Enter on the mark of what is open goes to its details', async ({ atlas }) => {
  await atlas.open('?place=zhengzhou&year=2016&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();
  await atlas.map.hover('zhengzhou');
  await expect(atlas.map.pointedAt()).toContainText('Zhengzhou');
  await atlas.map.press('Enter');
  await expect(atlas.details.name()).toBeFocused();
});

test('keys zoom about the mark that was walked to, which stays in sight', async ({ atlas }) => {
  await atlas.open('?year=2016&kinds=comprehensive-pilot-zone');
  await atlas.page.attended();
  await atlas.map.hover('shanghai');
  await expect(atlas.map.pointedAt()).toContainText('Shanghai');
  const before = await atlas.map.mark('shanghai').boundingBox();
  await atlas.map.press('+', '+', '+');
  await expect.poll(() => atlas.address.value('map')).toMatch(/^[67]/);
  const after = await atlas.map.mark('shanghai').boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(20);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(20);
});

test('as long as nothing has it, no change of the page makes the browser look for it', async ({
  atlas,
}) => {
  await atlas.keyboard.countLooks();
  await atlas.open('?place=hangzhou');
  await atlas.page.attended();
  await atlas.files.settled();
  await expect(atlas.details.name()).toBeVisible();

  expect(await atlas.keyboard.looks()).toBe(0);
});

test('Escape in the filter of names clears it, and closes the table with the next press', async ({
  atlas,
}) => {
  await atlas.open('?view=cities');
  await atlas.table.nameFilter().fill('xian');
  await expect.poll(() => atlas.table.names()).toContain("Xi'an");
  await atlas.page.press('Escape');
  await expect(atlas.table.nameFilter()).toHaveValue('');
  await expect(atlas.table.panel()).toBeVisible();
  await atlas.page.press('Escape');
  await expect(atlas.table.panel()).toHaveCount(0);
});

test('beside a table on a wide window the actions stay in reach', async ({ atlas }) => {
  await atlas.open('?view=cities');
  await expect(atlas.table.rows()).not.toHaveCount(0);
  await atlas.page.languageButton('中文').click();
  await expect(atlas.table.panel()).toContainText('零售进口');
  await atlas.share.openDialog();
  await expect(atlas.share.dialog()).toBeVisible();
});
