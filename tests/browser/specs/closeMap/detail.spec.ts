// Up close the map has a coast of its own, says whose it is, and does without it where it does not come.
import { expect, test } from '../../driver';

const SHANGHAI = '?map=8.5/31.2/121.5';

test('up close the drawn map has coast, lakes and rivers, and names their sources', async ({
  atlas,
}) => {
  await atlas.open(SHANGHAI);
  await expect(atlas.map.shores()).not.toHaveCount(0);
  await expect(atlas.map.attribution()).toContainText('OpenStreetMap contributors');
  await expect(atlas.map.attribution()).not.toContainText('As near as');

  // In a frame, too, where the line at the foot has the sources
  await atlas.open(`${SHANGHAI}&embed=1`);
  await expect(atlas.page.foot()).toContainText('OpenStreetMap contributors');
  await atlas.open(SHANGHAI);

  // The same on a picture, with a row of the legend for the kinds of gateways on it
  await expect(atlas.map.gateways()).not.toHaveCount(0);
  await atlas.share.open('Download');
  const { words } = await atlas.share.readDrawing((await atlas.share.downloadText(/^SVG$/)).text);
  expect(words).toContain('OpenStreetMap contributors');
  expect(words).toContain('Sea or river port, at its town');
  expect(words).not.toContain('Land port');

  await atlas.open('?map=10.5/31.2/121.5&lang=zh');
  await expect(atlas.map.attribution()).toContainText('OpenStreetMap 贡献者');
  await expect(atlas.map.attribution()).toContainText('已达到本地图数据的最大比例');
});

test('a tile that is missing leaves the coarse map', async ({ atlas }) => {
  await atlas.files.break('data/basemap/53-26.json', 'not found');
  await atlas.open(SHANGHAI);
  await expect(atlas.map.shores()).not.toHaveCount(0);
  await expect.poll(() => atlas.pictures.seenAt({ longitude: 120.7, latitude: 31.6 })).toBe('land');
});
