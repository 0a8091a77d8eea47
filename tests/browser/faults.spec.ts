// Faults: when the data does not come, the page says which file failed, stays, and can try again.
import { expect, type Fault, test } from './atlas';

const ZONES = 'data/zones.geojson';

const FAULTS: readonly Fault[] = [
  'not found',
  'server error',
  'broken',
  'wrong shape',
  'unreachable',
];

for (const fault of FAULTS) {
  test(`zones ${fault}: the page names the file and tries again`, async ({ atlas }) => {
    // Given a host that does not deliver the zones
    await atlas.breakFile(ZONES, fault);

    // When the atlas is opened
    await atlas.openBroken();

    // Then the page stands and says what is missing
    await expect(atlas.notice()).toContainText(ZONES);
    await expect(atlas.heading()).toBeVisible();
    await expect(atlas.map()).toBeVisible();
    await expect(atlas.kindBox('bonded-zone')).toBeVisible();

    // When the host has recovered and the reader tries again, the atlas is whole
    await atlas.heal(ZONES);
    await atlas.tryAgain();
    await expect(atlas.notice()).toHaveCount(0);
    await expect(atlas.summary()).toContainText('178 comprehensive pilot zones');
    await expect(atlas.drawnMark('wulumuqi')).toHaveCount(1);
  });
}

test('one broken record is left out and counted, the others are shown', async ({ atlas }) => {
  await atlas.alterZones((features) =>
    features.map((feature) =>
      feature.properties.id === 'cpz-wulumuqi'
        ? { ...feature, properties: { ...feature.properties, kind: 'space-port' } }
        : feature,
    ),
  );

  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

  await expect(atlas.countOf('comprehensive-pilot-zone')).toHaveText('104');
  await expect(atlas.recordsNotice()).toContainText('1 record could not be read');
});

test('without the sources the details still say what is known', async ({ atlas }) => {
  await atlas.breakFile('data/sources.csv', 'not found');

  await atlas.open('?place=hangzhou');

  await expect(atlas.details()).toContainText('7 March 2015');
  await expect(atlas.details()).toContainText('guohan-2015-44');
});
