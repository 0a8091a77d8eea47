// Faults: when the data does not come, the page says which file failed, stays, and can try again.
import { expect, FAULTS, test } from '../driver';

const ZONES = 'data/zones.geojson';

for (const fault of FAULTS) {
  test(`zones ${fault}: the page names the file and tries again`, async ({ atlas }) => {
    // Given a host that does not deliver the zones
    await atlas.files.break(ZONES, fault);

    // When the atlas is opened
    await atlas.openBroken();

    // Then the page stands and says what is missing
    await expect(atlas.answer.alert()).toContainText(ZONES);
    await expect(atlas.answer.heading()).toBeVisible();
    await expect(atlas.map.stage()).toBeVisible();
    await expect(atlas.kinds.box('bonded-zone')).toBeVisible();

    // When the host has recovered and the reader tries again, the atlas is whole
    await atlas.files.heal(ZONES);
    await atlas.answer.tryAgain();
    await expect(atlas.answer.alert()).toHaveCount(0);
    await expect(atlas.answer.summary()).toContainText('178 comprehensive pilot zones');
    await expect(atlas.map.mark('wulumuqi')).toHaveCount(1);
  });
}

test('one broken record is left out and counted, the others are shown', async ({ atlas }) => {
  await atlas.files.alterZones((features) =>
    features.map((feature) =>
      feature.properties.id === 'cpz-wulumuqi'
        ? { ...feature, properties: { ...feature.properties, kind: 'space-port' } }
        : feature,
    ),
  );

  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

  await expect(atlas.kinds.countOf('comprehensive-pilot-zone')).toHaveText('104');
  await expect(atlas.answer.recordsNotice()).toContainText('1 record could not be read');
});

test('without the sources the details still say what is known', async ({ atlas }) => {
  await atlas.files.break('data/sources.csv', 'not found');

  await atlas.open('?place=hangzhou');

  await expect(atlas.details.panel()).toContainText('7 March 2015');
  await expect(atlas.details.panel()).toContainText('guohan-2015-44');
});
