// The answer: map, counts and the one-line summary agree at any year and choice of kinds.
import { expect, test } from '../driver';

test('the link of an article opens its year and kind', async ({ atlas }) => {
  // Given a link to the comprehensive pilot zones of 2020
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

  // Then summary, count, year and map say so
  await expect(atlas.answer.summary()).toHaveText(
    '105 comprehensive pilot zones in force at the end of 2020, 46 of them new',
  );
  await expect(atlas.kinds.countOf('comprehensive-pilot-zone')).toHaveText('105');
  await expect(atlas.map.marks()).toHaveCount(105);
  await atlas.time.expectYear(2020);
  expect(await atlas.kinds.shown()).toEqual(['comprehensive-pilot-zone']);
});

test('a year alone shows all kinds, pilot zones first', async ({ atlas }) => {
  await atlas.open('?year=2019');

  await expect(atlas.answer.summary()).toHaveText(
    '59 comprehensive pilot zones in force at the end of 2019, 24 of them new',
  );
  await expect(atlas.kinds.countOf('retail-import-city')).toHaveText('37');
});

test('without a wish the newest year is shown', async ({ atlas }) => {
  await atlas.open();

  await expect(atlas.answer.summary()).toContainText('178 comprehensive pilot zones in force in');
  expect(await atlas.page.readinessMarks()).toContain('map-visible');
});

test('what was new in a span of years is counted as such', async ({ atlas }) => {
  await atlas.open('?years=2018..2020&kinds=comprehensive-pilot-zone');

  await expect(atlas.answer.summary()).toHaveText(
    '92 comprehensive pilot zones new from 2018 to 2020',
  );
  await expect(atlas.map.marks()).toHaveCount(92);
});

test('a browser without WebGL has the whole map as a drawing, and is told so', async ({
  atlas,
}) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

  await expect(atlas.map.notice()).toContainText('no WebGL');
  expect(await atlas.map.renderer()).toBe('svg');
  expect(await atlas.page.readinessMarks()).not.toContain('map-interactive');
});
