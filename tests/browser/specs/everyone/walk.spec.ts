// A walk of the keyboard through the whole page: in the order in which it is read, each stop seen and named.
import { expect, test } from '../../driver';

test('Tab goes through the page as it is read, past the steps of the policy in one stop', async ({
  atlas,
}) => {
  await atlas.open('?year=2020');
  await atlas.page.attended();
  await atlas.files.settled();
  const stops = await atlas.keyboard.walk();
  const names = stops.map(({ name }) => name);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(names.filter((name) => /^\S+ $/.test(name))).toEqual([]);

  // Search, actions, map, time, kinds, warehouses, story, licence
  const order = [
    'combobox Find a city',
    'button Table',
    'application Map of China',
    'button Zoom in',
    'button First year',
    'button 2020: ',
    'slider Year',
    'button Only: Comprehensive pilot zones',
    'button Details: Overseas warehouses',
    'a 2015: Hangzhou',
    'a Data CC BY',
  ].map((start) => names.findIndex((name) => name.startsWith(start)));
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  expect(names.filter((name) => /^button \d{4}: /.test(name))).toHaveLength(1);

  // Arrows go on among the steps, and open none
  await atlas.keyboard.pressOn(atlas.answer.policyTick(2020), 'ArrowRight');
  await expect(atlas.answer.policyTick(2021)).toBeFocused();
  await atlas.page.press('ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(atlas.answer.policyTick(2019)).toHaveAttribute('aria-expanded', 'true');
});

test('headings tell the parts of the page, and none jumps a level', async ({ atlas }) => {
  for (const query of ['?year=2020', '?map=0.5/20/10', '?place=hangzhou']) {
    await atlas.open(query);
    await atlas.files.settled();
    const ofLevelTwo = async (): Promise<number> =>
      (await atlas.rules.headingLevels()).filter((level) => level === 2).length;
    await expect.poll(ofLevelTwo).toBeGreaterThanOrEqual(4);
    const levels = await atlas.rules.headingLevels();
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  }
});
