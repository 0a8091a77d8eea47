// Kinds: switching one changes the map and the summary, not the counts of the others.
import { expect, test } from './atlas';

test('switching a kind off takes its places from the map', async ({ atlas }) => {
  // Given pilot zones and bonded zones in 2021, when Lhasa had a bonded zone only
  await atlas.open('?year=2021&kinds=comprehensive-pilot-zone,bonded-zone');
  await expect(atlas.drawnMark('lasa')).toHaveCount(1);
  const bondedZones = await atlas.countOf('bonded-zone').textContent();

  // When bonded zones are switched off
  await atlas.switchKind('bonded-zone', false);

  // Then Lhasa is gone, Urumqi with its pilot zone stays, and the count of what is off still stands
  await expect(atlas.drawnMark('lasa')).toHaveCount(0);
  await expect(atlas.drawnMark('wulumuqi')).toHaveCount(1);
  await expect(atlas.countOf('bonded-zone')).toHaveText(bondedZones ?? 'none');
});

test('the summary speaks of the first kind that is shown', async ({ atlas }) => {
  await atlas.open('?year=2019');

  await atlas.showOnly('retail-import-city');

  await expect(atlas.summary()).toContainText('37 retail-import cities');
  expect(await atlas.shownKinds()).toEqual(['retail-import-city']);
});

test('with every kind off the map is empty and the page says why', async ({ atlas }) => {
  await atlas.open('?kinds=bonded-zone');

  await atlas.switchKind('bonded-zone', false);

  await expect(atlas.drawnMarks()).toHaveCount(0);
  await expect(atlas.summary()).toHaveText('No kind of zone is switched on.');
  await expect.poll(() => atlas.address('kinds')).toBe('none');
});
