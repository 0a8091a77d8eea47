// Time: slider by keyboard and pointer, typed year, steps; count, map and address follow.
import { expect, test } from '../driver';

const PILOT_ZONES = 'kinds=comprehensive-pilot-zone';

test('the slider obeys the keyboard', async ({ atlas }) => {
  // Given 2020
  await atlas.open(`?year=2020&${PILOT_ZONES}`);
  const [firstYear, lastYear] = await atlas.time.ends();

  // When the arrow goes left, one year is taken back
  await atlas.time.press('ArrowLeft');
  await atlas.time.expectYear(2019);
  await expect(atlas.kinds.countOf('comprehensive-pilot-zone')).toHaveText('59');
  await expect(atlas.map.marks()).toHaveCount(59);

  // When Page Up and Page Down are pressed, five years pass
  await atlas.time.press('PageUp');
  await atlas.time.expectYear(2024);
  await atlas.time.press('PageDown');
  await atlas.time.expectYear(2019);

  // When Home and End are pressed, the ends are reached and not passed
  await atlas.time.press('Home');
  await atlas.time.expectYear(firstYear);
  await expect(atlas.kinds.countOf('comprehensive-pilot-zone')).toHaveText('0');
  await atlas.time.press('ArrowLeft');
  await atlas.time.expectYear(firstYear);
  await atlas.time.press('End');
  await atlas.time.expectYear(lastYear);
  await atlas.time.press('ArrowRight');
  await atlas.time.expectYear(lastYear);
});

test('the slider says year and count to those who do not see it', async ({ atlas }) => {
  await atlas.open(`?year=2020&${PILOT_ZONES}`);

  await expect(atlas.time.slider()).toHaveAttribute(
    'aria-valuetext',
    '2020: 105 comprehensive pilot zones',
  );
});

test('a typed year is taken over; nonsense is not', async ({ atlas }) => {
  await atlas.open(`?${PILOT_ZONES}`);

  await atlas.time.type('2018');
  await atlas.time.expectYear(2018);
  await expect(atlas.answer.summary()).toContainText('35 comprehensive pilot zones');

  await atlas.time.type('20x8');
  await atlas.time.expectYear(2018);
  // What can be typed is said with the field.
  await expect(atlas.time.field()).toHaveAccessibleDescription(/^\d{4}–\d{4}$/);
});

test('the steps move one year', async ({ atlas }) => {
  await atlas.open(`?year=2020&${PILOT_ZONES}`);

  await atlas.time.step(-1);
  await atlas.time.expectYear(2019);
  await atlas.time.step(1);
  await atlas.time.step(1);
  await atlas.time.expectYear(2021);
});

test('a bar of the histogram is a year to press', async ({ atlas }) => {
  await atlas.open(`?${PILOT_ZONES}`);

  await atlas.time.pressBarOf(2016);

  await atlas.time.expectYear(2016);
  await expect(atlas.answer.summary()).toContainText('13 comprehensive pilot zones');
});

test('a pressed handle has no outline of the browser around it', async ({ atlas }) => {
  await atlas.open(`?year=2020&${PILOT_ZONES}`);

  await atlas.time.pressHandle();

  await expect(atlas.time.slider()).toBeFocused();
  expect(await atlas.time.hasBrowserOutline()).toBe(false);
});

test.describe('where the histogram names every fifth year', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('named years keep apart', async ({ atlas }) => {
    for (const year of [2026, 2024, 2020]) {
      await atlas.open(`?year=${year}`);
      const gaps = await atlas.time.gapsBetweenNamedYears();
      expect(gaps.length).toBeGreaterThan(2);
      expect(Math.min(...gaps)).toBeGreaterThan(4);
    }
  });
});

test('in a tab that is hidden no year is played', async ({ atlas }) => {
  await atlas.open('?year=2012');
  await atlas.time.hold();
  await atlas.time.play();
  await atlas.time.pass(2);
  const year = await atlas.answer.summaryYear();
  expect(year).toBeGreaterThan(2012);

  await atlas.page.hide(true);
  await atlas.time.pass(3);
  expect(await atlas.answer.summaryYear()).toBe(year);

  await atlas.page.hide(false);
  await atlas.time.pass(2);
  expect(await atlas.answer.summaryYear()).toBeGreaterThan(year);
});
