// The first picture of any address: its own year, kinds, words and marks, before any data has come; the same as later.
import { expect, test } from '../../driver';

const WORDS = 'Words of the chosen language could not be loaded';

const ADDRESSES = [
  { query: '', says: '178 comprehensive pilot zones', mark: 'wulumuqi' },
  { query: '?year=2020', says: '105 comprehensive pilot zones', mark: 'wulumuqi' },
  { query: '?year=2016&kinds=free-trade-zone&lang=zh', says: '4个自由贸易试验区', mark: 'xiamen' },
  { query: '?years=2016..2018', says: '2016 to 2018', mark: 'beijing' },
  { query: '?compare=2015&year=2020', says: '2015', mark: 'beijing' },
  { query: '?confirmed=1&year=2020', says: '2020', mark: 'wulumuqi' },
  { query: '?place=shanghai', says: '178 comprehensive pilot zones', mark: 'shanghai' },
  { query: 'zh/', says: '178个跨境电商综合试验区', mark: 'wulumuqi' },
  { query: 'zh/2020.html', says: '105个跨境电商综合试验区', mark: 'wulumuqi' },
  { query: '2016.html?theme=dark', says: '2016', mark: 'tianjin' },
  { query: '?embed=1&year=2020', says: '105 comprehensive pilot zones', mark: 'wulumuqi' },
  { query: '?embed=1&lang=zh&controls=none', says: '178个跨境电商综合试验区', mark: 'wulumuqi' },
  { query: '?embed=1&map=east&year=2020', says: '105 comprehensive', mark: 'hangzhou' },
] as const;

for (const { query, says, mark } of ADDRESSES) {
  test(`${query}: is right before any data has come, and stays as it is`, async ({ atlas }) => {
    // Given a line on which no published file has come
    const release = await atlas.files.hold('data/*');

    // Then the first picture answers
    await atlas.openFirstPicture(query);
    const words = await atlas.answer.summary().innerText();
    expect(words.replaceAll(/\s+/g, '')).toContain(says.replaceAll(' ', ''));
    await expect(atlas.map.mark(mark)).toHaveCount(1);
    const marks = await atlas.map.marks().count();
    const names = await atlas.map.placeNames();

    // And what is drawn when everything has come is the same
    release();
    await atlas.answers();
    await atlas.files.settled();
    expect(await atlas.answer.summary().innerText()).toBe(words);
    expect(await atlas.map.marks().count()).toBe(marks);
    // Beside its details a place is brought into sight, and names find other room; documents come into the details.
    if (!query.includes('place=')) {
      expect(await atlas.map.placeNames()).toEqual(names);
      expect(await atlas.page.layoutShift()).toBe(0);
    }
  });
}

test('words that do not come leave the page in the other language, which says so', async ({
  atlas,
}) => {
  await atlas.files.break('assets/texts-opening-zh-*.js', 'unreachable');
  await atlas.open('?lang=zh&year=2020');
  await expect(atlas.answer.summary()).toContainText('105 comprehensive pilot zones');
  expect(await atlas.page.language()).toBe('en');

  await expect(atlas.answer.notLoaded(WORDS)).toBeVisible();
  await atlas.files.heal('assets/texts-opening-zh-*.js');
  await atlas.answer.tryAgainFor(WORDS);
  await expect(atlas.answer.heading()).toHaveText('中国跨境电商试验区地图');
  expect(await atlas.page.language()).toBe('zh-Hans');
  await expect(atlas.answer.alert()).toHaveCount(0);
});

test('where the atlas does not start, its plain page stands there and says so', async ({
  atlas,
}) => {
  await atlas.files.break('assets/atlas-*.js', 'unreachable');
  await atlas.openBroken('zh/2020.html?theme=dark');
  await expect(atlas.plain.answer()).toContainText('105');
  await expect(atlas.plain.notice()).toContainText('未能');
  await expect(atlas.plain.table('跨境电商综合试验区')).toContainText('杭州');
});

const TITLES = [
  { query: '?year=2016', title: "China's cross-border e-commerce zones" },
  { query: '?lang=zh', title: '中国跨境电商试验区地图' },
  { query: 'zh/2020.html', title: '中国跨境电商试验区地图' },
  { query: '?embed=1', title: "China's cross-border e-commerce zones" },
  { query: '?embed=1&lang=zh&legend=0', title: '中国跨境电商试验区地图' },
] as const;

for (const { query, title } of TITLES) {
  test(`${query}: its title stands there before the script has come`, async ({ atlas }) => {
    const release = await atlas.files.hold('assets/atlas-*.js');
    await atlas.openAtOnce(query);
    await expect.poll(() => atlas.page.headings()).toEqual([title]);
    const place = await atlas.page.headingPlace();
    expect(await atlas.map.stage().count()).toBe(0);
    release();
    await atlas.answers();
    expect(await atlas.page.headings()).toEqual([title]);
    expect(await atlas.page.headingPlace()).toEqual(place);
    expect(await atlas.page.layoutShift()).toBe(0);
  });
}

const ANSWERS = [
  { query: '', says: '178 comprehensive pilot zones in force in 2026' },
  {
    query: '2018.html',
    says: '35 comprehensive pilot zones in force at the end of 2018, 22 of them new',
  },
  { query: 'zh/', says: '178个跨境电商综合试验区 2026年有效' },
  { query: '?lang=zh&theme=dark', says: '178个跨境电商综合试验区 2026年有效' },
] as const;

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
]) {
  for (const { query, says } of ANSWERS) {
    test(`${query}: ${width} by ${height}: its answer and the land stand there before the script has come`, async ({
      atlas,
    }) => {
      await atlas.page.resize(width, height);
      // The land of the whole world takes the place of the first one.
      const releaseWorld = await atlas.files.hold('data/basemap.topo.json');
      const release = await atlas.files.hold('assets/atlas-*.js');
      await atlas.openAtOnce(query);
      const early = async () =>
        (await atlas.answer.early()).words.map((words) => words.replaceAll(/\s+/g, ''));
      await expect.poll(early).toEqual([says.replaceAll(' ', '')]);
      const { places, land } = await atlas.answer.early();
      expect(land.shape.length).toBeGreaterThan(1000);
      release();
      await atlas.answers();
      const drawn = await atlas.answer.drawn();
      expect(drawn.places).toEqual(places);
      expect(drawn.land.shape === land.shape, 'draws the same land').toBe(true);
      // Less than a pixel from end to end: the script knows the map's size in whole pixels.
      const moved = land.box.map((at, side) => Math.abs(at - (drawn.land.box[side] ?? Infinity)));
      expect(Math.max(...moved)).toBeLessThan(1);
      releaseWorld();
      expect(await atlas.page.layoutShift()).toBe(0);
    });
  }
}

for (const query of ['?year=2016', '?kinds=bonded-zone', 'zh/?place=hangzhou', '?embed=1']) {
  test(`${query}: no other answer stands there meanwhile`, async ({ atlas }) => {
    const release = await atlas.files.hold('assets/atlas-*.js');
    await atlas.openAtOnce(query);
    await expect.poll(() => atlas.page.headings()).toHaveLength(1);
    const { words, land } = await atlas.answer.early();
    expect(words).toEqual([]);
    // The script takes it from there, but it is not shown.
    expect(land.box.slice(2)).toEqual([0, 0]);
    release();
    await atlas.answers();
  });
}

const LARGE_WINDOWS = [
  { width: 800, height: 600 },
  { width: 1280, height: 800 },
  { width: 2400, height: 1300 },
];

for (const { width, height } of LARGE_WINDOWS) {
  test.describe(`a window of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });
    test('has a map of the size that it was first drawn for', async ({ atlas }) => {
      await atlas.openFirstPicture('');
      expect(await atlas.map.size()).toEqual(atlas.map.foretoldSize(width, height));
    });
  });
}

const SETTLED = [
  { query: '?embed=1&year=2020', width: 1024, height: 640 },
  { query: '?year=2020', width: 390, height: 844 },
  { query: '?year=2020', width: 800, height: 600 },
] as const;

for (const { query, width, height } of SETTLED) {
  test(`${query}: ${width} by ${height}: names once drawn stay`, async ({ atlas }) => {
    await atlas.page.resize(width, height);
    const namesSeen = await atlas.noteNames();
    await atlas.open(query);
    await atlas.page.attended();
    await atlas.files.settled();
    expect(await namesSeen()).toHaveLength(1);
  });
}

for (const { query, width, height } of [
  { query: '?year=2020', width: 390, height: 844 },
  { query: 'zh/', width: 390, height: 844 },
  { query: '?embed=1&year=2020&controls=year,kinds,zoom', width: 640, height: 420 },
]) {
  test(`${query}: ${width} by ${height}: where words are painted before the map, nothing moves`, async ({
    atlas,
  }) => {
    await atlas.page.resize(width, height);
    const marksWhenVisible = await atlas.paintBetween();
    await atlas.open(query);
    expect(await marksWhenVisible()).toBe(await atlas.map.marks().count());
    expect(await atlas.page.layoutShift()).toBe(0);
  });
}
