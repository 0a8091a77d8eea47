// The WebGL map: it draws the base map and the zones of the published data, and follows year and kinds.
import { expect, test } from '../driver';

const PACIFIC = { longitude: 131, latitude: 26 };
const MONGOLIA = { longitude: 103, latitude: 46 };
const KANSAS = { longitude: -98, latitude: 38.5 };
const AMAZON = { longitude: -60, latitude: -5 };
const UNITED_STATES = 'us';
const ALL_OF_CHINA = 'map=3/36/104';

test('draws land, water and a zone where they are', async ({ atlas }) => {
  // Given the pilot zones of 2022, when Lhasa became one
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&${ALL_OF_CHINA}`);

  // When the WebGL map has come
  await atlas.webgl.ready();

  // Then it shows land on land, water on water, and the marks of Lhasa and Urumqi
  expect(await atlas.pictures.seenAt(PACIFIC)).toBe('water');
  expect(await atlas.pictures.seenAt(MONGOLIA)).toBe('land');
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('lasa'))).toBe(
    'comprehensive-pilot-zone',
  );
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('wulumuqi'))).toBe(
    'comprehensive-pilot-zone',
  );
  expect(await atlas.page.readinessMarks()).toEqual(
    expect.arrayContaining(['map-visible', 'map-interactive']),
  );
});

test('the year changes the count and the map, and so do the kinds', async ({ atlas }) => {
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&${ALL_OF_CHINA}`);
  const lhasa = await atlas.published.positionOf('lasa');
  await atlas.webgl.ready();
  expect(await atlas.pictures.seenAt(lhasa)).toBe('comprehensive-pilot-zone');
  await expect(atlas.answer.summary()).toContainText('165 comprehensive pilot zones');

  // When the year goes back to before Lhasa, its mark goes and the count falls
  await atlas.time.step(-1);
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');
  await expect.poll(() => atlas.pictures.seenAt(lhasa)).toBe('land');

  // When bonded zones are shown, of which Lhasa has one, a mark of their colour stands there
  await atlas.kinds.showOnly('bonded-zone');
  await expect.poll(() => atlas.pictures.seenAt(lhasa)).toBe('bonded-zone');
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('wulumuqi'))).toBe(
    'bonded-zone',
  );
});

test('draws what the published file says, not what it was built with', async ({ atlas }) => {
  await atlas.files.alterZones((features) =>
    features.map((feature) =>
      feature.properties.place === 'lasa'
        ? {
            ...feature,
            geometry: { type: 'Point', coordinates: [PACIFIC.longitude, PACIFIC.latitude] },
            properties: {
              ...feature.properties,
              place_lon: PACIFIC.longitude,
              place_lat: PACIFIC.latitude,
            },
          }
        : feature,
    ),
  );

  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&${ALL_OF_CHINA}`);
  const lhasa = await atlas.published.positionOf('lasa');
  await atlas.webgl.ready();

  expect(await atlas.pictures.seenAt(PACIFIC)).toBe('comprehensive-pilot-zone');
  expect(await atlas.pictures.seenAt(lhasa)).toBe('land');
});

test('a mark can be pointed at and opened', async ({ atlas }) => {
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&map=5/31/95`);
  await atlas.webgl.ready();

  await atlas.map.hover('lasa');
  await expect(atlas.map.tooltip()).toContainText('Lhasa');
  await atlas.map.open('lasa');

  await expect(atlas.details.name()).toContainText('Lhasa');
});

test('a map at rest asks for no frames, and still follows', async ({ atlas }) => {
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&${ALL_OF_CHINA}`);
  const lhasa = await atlas.published.positionOf('lasa');
  const urumqi = await atlas.published.positionOf('wulumuqi');
  await atlas.webgl.ready();

  await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);

  // It follows the year
  await atlas.time.step(-1);
  await expect.poll(() => atlas.pictures.seenAt(lhasa)).toBe('land');
  await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);

  // And the window
  await atlas.page.resize(1000, 640);
  await expect.poll(() => atlas.pictures.seenAt(urumqi)).toBe('comprehensive-pilot-zone');
  await expect.poll(() => atlas.pictures.seenAt(PACIFIC)).toBe('water');
  await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);
});

test('a window of another size still shows all of China', async ({ atlas }) => {
  await atlas.open('?year=2022');
  await atlas.webgl.ready();
  await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);

  for (const [width, height] of [
    [1000, 640],
    [1280, 800],
  ] as const) {
    await atlas.page.resize(width, height);
    await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);
    expect(atlas.address.value('map')).toBeNull();
  }
  await expect(atlas.map.framing('China')).toHaveAttribute('aria-pressed', 'true');
});

test('dragging moves map, marks and address together', async ({ atlas }) => {
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&${ALL_OF_CHINA}`);
  const lhasa = await atlas.published.positionOf('lasa');
  await atlas.webgl.ready();

  await atlas.map.drag(-90, -40);

  await expect.poll(() => atlas.address.camera().longitude).toBeGreaterThan(106);
  await expect.poll(() => atlas.pictures.seenAt(lhasa)).toBe('comprehensive-pilot-zone');
  expect(await atlas.pictures.seenAt(PACIFIC)).toBe('water');
});

test('a double click zooms in by a level', async ({ atlas }) => {
  await atlas.page.allowMotion();
  await atlas.open('?year=2022&map=4/46/97');
  await atlas.webgl.ready();
  await expect.poll(() => atlas.page.framesAskedFor()).toBe(0);

  await atlas.map.doubleClick();

  await expect.poll(() => atlas.address.camera().zoom).toBeCloseTo(5);
});

test('has dark colours for dark rooms', async ({ atlas }) => {
  await atlas.open(`?year=2022&kinds=comprehensive-pilot-zone&theme=dark&${ALL_OF_CHINA}`);
  await atlas.webgl.ready();

  expect(await atlas.pictures.seenAt(PACIFIC, 'dark')).toBe('water');
  expect(await atlas.pictures.seenAt(await atlas.published.positionOf('lasa'), 'dark')).toBe(
    'comprehensive-pilot-zone',
  );
});

test('without the base map the drawing stays and offers to try again', async ({ atlas }) => {
  await atlas.files.break('data/basemap.topo.json', 'server error');
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');
  await expect(atlas.map.notice()).toContainText('did not load');
  await expect(atlas.map.marks()).toHaveCount(105);

  await atlas.files.heal('data/basemap.topo.json');
  await atlas.map.tryAgain();

  await atlas.webgl.ready();
});

test('what an address opens comes before the moving map', async ({ atlas }) => {
  // Given a link to a place, and zones and their sources that are long on their way
  const asked = await atlas.files.count('assets/map-*.js');
  const releaseZones = await atlas.files.hold('data/zones.geojson');
  const releaseSources = await atlas.files.hold('data/sources.csv');
  await atlas.open('?year=2020&place=hangzhou');
  await atlas.page.attended();

  // Then the moving map takes nothing of the line from them
  expect(asked()).toBe(0);
  releaseZones();
  await expect(atlas.details.name()).toContainText('Hangzhou');
  await atlas.page.attended();
  expect(asked()).toBe(0);

  // And comes when they are there
  releaseSources();
  await atlas.webgl.ready();
  expect(asked()).toBe(1);
});

test('the world has the same countries and sites on both maps', async ({ atlas }) => {
  // Given the drawn map of the world, with all that belongs on it
  const release = await atlas.webgl.hold();
  await atlas.open('?year=2022&map=1.4/14/12');
  await expect(atlas.warehouses.sign(UNITED_STATES)).toHaveCount(1);
  await expect.poll(() => atlas.pictures.seenAt(AMAZON)).toBe('land');
  const drawn = await atlas.pictures.ofMap();

  // When the moving map takes its place
  release();
  await atlas.webgl.ready();

  // Then nothing changes; without the signs of warehouses it is 0.006
  const moving = await atlas.pictures.ofMap();
  expect(moving.differenceFrom(drawn, 96)).toBeLessThan(0.004);
});

test('countries stand in the year of their figures, sites from their own', async ({ atlas }) => {
  await atlas.open('?year=2022&map=2.5/38/-95');
  await atlas.webgl.ready();
  await expect.poll(() => atlas.pictures.seenAt(KANSAS)).toBe('other');

  await atlas.time.step(1);
  await expect.poll(() => atlas.pictures.seenAt(KANSAS)).toBe('land');
});

test('a documented site can be opened, and its sign follows the year', async ({ atlas }) => {
  const WHITESTOWN = 'us-shein-whitestown';
  await atlas.open('?year=2022&map=7/40/-86.3');
  const position = await atlas.published.positionOfWarehouse(WHITESTOWN);
  await atlas.webgl.ready();
  await expect.poll(() => atlas.pictures.seenAt(position)).toBe('warehouse');

  await atlas.warehouses.openWhereItLies(WHITESTOWN);
  await expect(atlas.details.name()).toHaveText('Shein 希音');
  await expect.poll(() => atlas.address.value('warehouse')).toBe(WHITESTOWN);
  await atlas.details.close();

  await atlas.time.step(-1);
  await expect.poll(() => atlas.pictures.seenAt(position)).toBe('land');
});
