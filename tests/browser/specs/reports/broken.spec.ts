// Published files that came broken anyhow: the page stands, draws what it has, and says what it left out. Thousands of
// ways are tried on the decoders (tests/unit/dataset/brokenFiles.test.ts), a few of them here.
import { type Atlas, BROKEN, expect, test } from '../../driver';

const NEEDS: Readonly<Record<string, (atlas: Atlas) => Promise<void>>> = {
  'data/zones.geojson': async (atlas) => expect(atlas.details.panel()).toBeVisible(),
  'data/sources.csv': async (atlas) => expect(atlas.details.panel()).toBeVisible(),
  'data/events.csv': async () => undefined,
  'data/indicators.csv': (atlas) => atlas.answer.openFigures(),
  'data/warehouse-facilities.csv': (atlas) => atlas.map.showWorld(),
  'data/search.json': (atlas) => atlas.search.for('yiwu'),
};

for (const [file, need] of Object.entries(NEEDS)) {
  test(`${file}, broken anyhow`, async ({ atlas }) => {
    let said = 0;
    for (let way = 0; way < BROKEN; way++) {
      await atlas.files.spoil(file, way);
      await atlas.open('?year=2020&place=hangzhou');
      await need(atlas);
      await atlas.files.settled();

      expect(await atlas.map.marks().count()).toBeGreaterThan(100);
      await expect(atlas.answer.summary()).toContainText(
        /comprehensive pilot zones|overseas warehouse sites/,
      );
      const missing = await atlas.answer.alert().count();
      const leftOut = await atlas.answer.recordsNotice().count();
      said += missing + leftOut;
      if (leftOut > 0) await expect(atlas.answer.recordsNotice()).toContainText(/\d+ record/);
      await atlas.time.step(-1);
      await expect(atlas.answer.summary()).toContainText('2019');
      await atlas.files.heal(file);
    }
    expect(said).toBeGreaterThan(0);
  });
}
