// Kinds: switching one changes the map and the summary, not the counts of the others.
import { expect, test } from '../driver';

test('switching a kind off takes its places from the map', async ({ atlas }) => {
  // Given pilot zones and bonded zones in 2021, when Lhasa had a bonded zone only
  await atlas.open('?year=2021&kinds=comprehensive-pilot-zone,bonded-zone');
  await expect(atlas.map.mark('lasa')).toHaveCount(1);
  const bondedZones = await atlas.kinds.countOf('bonded-zone').textContent();

  // When bonded zones are switched off
  await atlas.kinds.switch('bonded-zone', false);

  // Then Lhasa is gone, Urumqi with its pilot zone stays, and the count of what is off still stands
  await expect(atlas.map.mark('lasa')).toHaveCount(0);
  await expect(atlas.map.mark('wulumuqi')).toHaveCount(1);
  await expect(atlas.kinds.countOf('bonded-zone')).toHaveText(bondedZones ?? 'none');
});

test('the summary speaks of the first kind that is shown', async ({ atlas }) => {
  await atlas.open('?year=2019');

  await atlas.kinds.showOnly('retail-import-city');

  await expect(atlas.answer.summary()).toContainText('37 retail-import cities');
  expect(await atlas.kinds.shown()).toEqual(['retail-import-city']);
});

test('with every kind off the map is empty and the page says why', async ({ atlas }) => {
  await atlas.open('?kinds=bonded-zone');

  await atlas.kinds.switch('bonded-zone', false);

  await expect(atlas.map.marks()).toHaveCount(0);
  await expect(atlas.answer.summary()).toHaveText('No kind of zone is switched on.');
  await expect.poll(() => atlas.address.value('kinds')).toBe('none');
});
