// What comes out of the printer: the view whole, with title, legend, sources and link; a table as a table.
import { expect, test } from '../../driver';

test('the map stands whole on one sheet of any shape, in light colours', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone&theme=dark');
  await atlas.paper.lay();

  await expect(atlas.paper.marks()).toHaveCount(105);
  await expect(atlas.paper.drawing()).toContainText('105 comprehensive pilot zones in force');
  await expect(atlas.paper.drawing()).toContainText('Shown: Comprehensive pilot zones');
  await expect(atlas.paper.drawing()).toContainText('?year=2020&kinds=comprehensive-pilot-zone');
  await expect(atlas.paper.drawing()).toContainText('500 km');
  await expect(atlas.map.field()).toBeHidden();
  await expect(atlas.answer.heading()).toBeHidden();

  await atlas.paper.takeAway();
  await expect(atlas.paper.sheet()).toHaveCount(0);
  await expect(atlas.map.field()).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    for (const landscape of [false, true]) {
      expect(await atlas.paper.sheets(format, landscape), `${format} ${landscape}`).toBe(1);
    }
  }
});

test('what is open beside the map stands on a sheet of its own, behind the map', async ({
  atlas,
}) => {
  await atlas.open('?year=2020&place=hangzhou&theme=dark');
  await expect(atlas.details.panel()).toContainText('7 March 2015');
  await atlas.paper.lay();
  await expect(atlas.paper.drawing()).toContainText('105 comprehensive pilot zones in force');
  await expect(atlas.details.panel()).toBeVisible();
  await expect(atlas.answer.heading()).toBeHidden();
  await expect(atlas.map.field()).toBeHidden();
  const sheets = await atlas.paper.sheets('A4', false);
  expect(sheets).toBeGreaterThan(1);
  await atlas.paper.takeAway();

  // A list of what is in sight is none of it
  await atlas.map.listInSight();
  await expect(atlas.map.inSight()).not.toHaveCount(0);
  await atlas.paper.lay();
  await expect(atlas.map.inSight().first()).toBeHidden();
  expect(await atlas.paper.sheets('A4', false)).toBe(sheets);
});

test('the table of cities is printed without its filters', async ({ atlas }) => {
  await atlas.open('?view=cities&has=free-trade-zone');
  await expect(atlas.table.rows()).not.toHaveCount(0);
  await expect(atlas.table.nameFilter()).toBeVisible();
  await atlas.paper.lay();
  await expect(atlas.table.nameFilter()).toBeHidden();
  await expect(atlas.table.rows().first()).toBeVisible();
});

test('the table is printed whole, with heading and link, in Chinese', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=free-trade-zone&view=table&lang=zh');
  await expect(atlas.table.rows()).not.toHaveCount(0);
  const rows = await atlas.table.rows().count();
  await atlas.paper.lay();

  await expect(atlas.paper.sheet()).toContainText('2020年');
  await expect(atlas.paper.sheet()).toContainText('?year=2020&kinds=free-trade-zone&view=table');
  await expect(atlas.table.rows()).toHaveCount(rows);
  await expect(atlas.table.rows().last()).toBeVisible();
  await expect(atlas.answer.summary()).toBeHidden();
  expect(await atlas.paper.sheets('A4', true)).toBeGreaterThan(2);
});
