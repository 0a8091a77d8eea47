// Whatever an address opens, nothing on its page moves when its data and scripts come later than the first picture.
import { expect, test } from '../../driver';

const PAGES = [
  '?has=free-trade-zone,bonded-zone&hasnot=comprehensive-pilot-zone',
  '?province=guangdong&lang=zh',
  '?story=3',
  '?view=cities',
  '?view=table&map=2/30/60',
  '?map=2/30/60&year=2020',
  '?country=de&lang=zh',
  '?owners=1',
  '?document=cpz-batch-7',
  '?q=hangzhou',
];
const FRAMES = [
  '?embed=1&province=guangdong',
  '?embed=1&has=bonded-zone&lang=zh',
  '?embed=1&place=hangzhou',
  '?embed=1&country=de',
  '?embed=1&map=2/30/60',
  '?embed=1&map=2/30/60&legend=0&lang=zh',
  '?embed=1&map=7/30.3/120.2',
  '?embed=1&owners=1',
];
const CASES = [
  ...PAGES.flatMap((query) => [
    { query, width: 1440, height: 900 },
    { query, width: 390, height: 844 },
  ]),
  ...FRAMES.flatMap((query) => [
    { query, width: 640, height: 420 },
    { query, width: 360, height: 500 },
  ]),
];

for (const { query, width, height } of CASES) {
  test(`${query}: ${width} by ${height}: nothing moves by itself`, async ({ atlas }) => {
    await atlas.page.resize(width, height);
    const release = await atlas.files.hold('data/*.*');
    await atlas.open(query);
    release();
    await atlas.files.settled();
    expect(await atlas.page.layoutShift()).toBe(0);
  });
}
