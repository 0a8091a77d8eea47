// The switch of CONTRIBUTING ("Upgrading MapLibre or deck.gl"): a site built with the packages whole shows the same map.
import { expect, test } from '../driver';

test.use({ site: 'whole packages' });

test('a site built with the packages whole and without borders draws its map with WebGL', async ({
  atlas,
}) => {
  await atlas.open('?year=2022&kinds=comprehensive-pilot-zone&map=3/36/104');
  await expect(atlas.map.bordersDrawn()).toHaveCount(0);
  await atlas.webgl.ready();
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('lasa'))).toBe(
    'comprehensive-pilot-zone',
  );
  expect(await atlas.pictures.seenAt({ longitude: 131, latitude: 26 })).toBe('water');
});
