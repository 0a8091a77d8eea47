// The page drawn at build time, and what a reader does with it before its script listens.
import { expect, test } from './atlas';

test('what was chosen and typed on the drawn page counts when the script has come', async ({
  atlas,
}) => {
  const release = await atlas.holdFile('data/zones.geojson');
  await atlas.openDrawn();
  await atlas.kindBox('bonded-zone').uncheck();
  await atlas.searchField().fill('Yiwu');

  release();
  await atlas.takenOver();

  await expect(atlas.searchField()).toBeFocused();
  await expect(atlas.searchField()).toHaveValue('Yiwu');
  await expect(atlas.searchResults().first()).toContainText('Yiwu');
  await expect(atlas.kindBox('bonded-zone')).not.toBeChecked();
  expect(await atlas.shownKinds()).not.toContain('bonded-zone');
  await expect.poll(() => atlas.address('kinds')).not.toBeNull();
  expect(atlas.address('kinds')).not.toMatch(/(^|,)bonded-zone/);
});

test('the focus stays where it is while the page is taken over', async ({ atlas }) => {
  const release = await atlas.holdFile('data/zones.geojson');
  await atlas.openDrawn();
  await atlas.yearSlider().focus();

  release();
  await atlas.takenOver();

  await expect(atlas.yearSlider()).toBeFocused();
  await atlas.stepYear(-1);
  await expect(atlas.summary()).toContainText('2025');
});

test('what is pressed while the panels are still on their way counts when they have come', async ({
  atlas,
}) => {
  // Given a page whose map is taken over, and whose panels' script is late
  const release = await atlas.holdFile('assets/panels-*.js');
  await atlas.openDrawn();
  await atlas.mapTakenOver();

  // When the reader presses and chooses on the panels
  await atlas.kindBox('bonded-zone').uncheck();
  await atlas.openFigures();
  await expect(atlas.figures()).toHaveCount(0);
  release();

  // Then all of it happens
  await atlas.takenOver();
  await expect(atlas.figures()).toBeVisible();
  await expect(atlas.kindBox('bonded-zone')).not.toBeChecked();
  expect(await atlas.shownKinds()).not.toContain('bonded-zone');
});
