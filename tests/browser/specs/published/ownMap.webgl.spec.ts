// A style in the base map's place: WebGL draws it with the marks over it, drawings have none and say so.
import { expect, test } from '../../driver';

test.use({ site: 'own map' });

/** Water on every other map, and land on this one. */
const SQUARE = { longitude: 131, latitude: 26 };
/** The other way round. */
const GOBI = { longitude: 104, latitude: 42.3 };

test("another map stands in the base map's place", async ({ atlas }) => {
  await atlas.open('?year=2022&kinds=comprehensive-pilot-zone&map=3/36/104');
  await expect(atlas.map.attribution()).toContainText('Map: a square, approved');
  await expect(atlas.map.attribution()).toContainText('saved pictures have no base map');
  await expect(atlas.map.attribution()).not.toContainText('Natural Earth');
  await atlas.webgl.ready();
  expect(await atlas.pictures.seenAt(SQUARE)).toBe('land');
  expect(await atlas.pictures.seenAt(GOBI)).toBe('water');
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('lasa'))).toBe(
    'comprehensive-pilot-zone',
  );

  // A picture to keep has marks, names and whose map it is not
  await atlas.share.open('Download');
  const { text } = await atlas.share.downloadText(/^SVG$/);
  const { faults, marks, words } = await atlas.share.readDrawing(text);
  expect(faults).toBe(0);
  expect(marks).toBeGreaterThan(100);
  expect(words).toContain('drawn without a base map');
  expect(words).not.toContain('Natural Earth');
});
