// Time: slider by keyboard and pointer, typed year, steps; count, map and address follow.
import { expect, test } from './atlas';

const PILOT_ZONES = 'kinds=comprehensive-pilot-zone';

test('the slider obeys the keyboard', async ({ atlas }) => {
  // Given 2020
  await atlas.open(`?year=2020&${PILOT_ZONES}`);
  const lastYear = Number(await atlas.yearSlider().getAttribute('aria-valuemax'));
  const firstYear = Number(await atlas.yearSlider().getAttribute('aria-valuemin'));

  // When the arrow goes left, one year is taken back
  await atlas.pressOnYear('ArrowLeft');
  await atlas.expectYear(2019);
  await expect(atlas.countOf('comprehensive-pilot-zone')).toHaveText('59');
  await expect(atlas.drawnMarks()).toHaveCount(59);

  // When Page Up and Page Down are pressed, five years pass
  await atlas.pressOnYear('PageUp');
  await atlas.expectYear(2024);
  await atlas.pressOnYear('PageDown');
  await atlas.expectYear(2019);

  // When Home and End are pressed, the ends are reached and not passed
  await atlas.pressOnYear('Home');
  await atlas.expectYear(firstYear);
  await expect(atlas.countOf('comprehensive-pilot-zone')).toHaveText('0');
  await atlas.pressOnYear('ArrowLeft');
  await atlas.expectYear(firstYear);
  await atlas.pressOnYear('End');
  await atlas.expectYear(lastYear);
  await atlas.pressOnYear('ArrowRight');
  await atlas.expectYear(lastYear);
});

test('the slider says year and count to those who do not see it', async ({ atlas }) => {
  await atlas.open(`?year=2020&${PILOT_ZONES}`);

  await expect(atlas.yearSlider()).toHaveAttribute(
    'aria-valuetext',
    '2020: 105 comprehensive pilot zones',
  );
});

test('a typed year is taken over; nonsense is not', async ({ atlas }) => {
  await atlas.open(`?${PILOT_ZONES}`);

  await atlas.typeYear('2018');
  await atlas.expectYear(2018);
  await expect(atlas.summary()).toContainText('35 comprehensive pilot zones');

  await atlas.typeYear('20x8');
  await atlas.expectYear(2018);
});

test('the steps move one year', async ({ atlas }) => {
  await atlas.open(`?year=2020&${PILOT_ZONES}`);

  await atlas.stepYear(-1);
  await atlas.expectYear(2019);
  await atlas.stepYear(1);
  await atlas.stepYear(1);
  await atlas.expectYear(2021);
});

test('a bar of the histogram is a year to press', async ({ atlas }) => {
  await atlas.open(`?${PILOT_ZONES}`);

  await atlas.pointAtYear(2016);

  await atlas.expectYear(2016);
  await expect(atlas.summary()).toContainText('13 comprehensive pilot zones');
});

test.describe('where the histogram names every fifth year', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('named years keep apart', async ({ atlas }) => {
    for (const year of [2026, 2024, 2020]) {
      await atlas.open(`?year=${year}`);
      const gaps = await atlas.gapsBetweenNamedYears();
      expect(gaps.length).toBeGreaterThan(2);
      expect(Math.min(...gaps)).toBeGreaterThan(4);
    }
  });
});
