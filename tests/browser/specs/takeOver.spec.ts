// The page drawn at build time, and what a reader does with it before its script listens.
import { expect, test } from '../driver';

test('what was chosen and typed on the drawn page counts when the script has come', async ({
  atlas,
}) => {
  const release = await atlas.files.hold('data/zones.geojson');
  await atlas.openDrawn();
  await atlas.kinds.box('bonded-zone').uncheck();
  await atlas.search.field().fill('Yiwu');

  release();
  await atlas.takenOver();

  await expect(atlas.search.field()).toBeFocused();
  await expect(atlas.search.field()).toHaveValue('Yiwu');
  await expect(atlas.search.results().first()).toContainText('Yiwu');
  await expect(atlas.kinds.box('bonded-zone')).not.toBeChecked();
  expect(await atlas.kinds.shown()).not.toContain('bonded-zone');
  await expect.poll(() => atlas.address.value('kinds')).not.toBeNull();
  expect(atlas.address.value('kinds')).not.toMatch(/(^|,)bonded-zone/);
});

test('the focus stays where it is while the page is taken over', async ({ atlas }) => {
  const release = await atlas.files.hold('data/zones.geojson');
  await atlas.openDrawn();
  await atlas.time.slider().focus();

  release();
  await atlas.takenOver();

  await expect(atlas.time.slider()).toBeFocused();
  await atlas.time.step(-1);
  await expect(atlas.answer.summary()).toContainText('2025');
});

test('what is pressed while the panels are still on their way counts when they have come', async ({
  atlas,
}) => {
  // Given a page whose map is taken over, and whose panels' script is late
  const release = await atlas.files.hold('assets/panels-*.js');
  await atlas.openDrawn();
  await atlas.mapTakenOver();

  // When the reader presses and chooses on the panels
  await atlas.kinds.box('bonded-zone').uncheck();
  await atlas.answer.openFigures();
  await expect(atlas.answer.figures()).toHaveCount(0);
  release();

  // Then all of it happens
  await atlas.takenOver();
  await expect(atlas.answer.figures()).toBeVisible();
  await expect(atlas.kinds.box('bonded-zone')).not.toBeChecked();
  expect(await atlas.kinds.shown()).not.toContain('bonded-zone');
});
