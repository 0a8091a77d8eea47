// Whatever an address opens, nothing on its page moves when its data and scripts come later than the first picture.
import { expect, test } from '../../driver';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const FRAME = { width: 640, height: 420 };
const LOW = { width: 640, height: 320 };
const LARGE = { width: 1000, height: 600 };
const COLUMN = { width: 360, height: 500 };
const CASES = [
  {
    query: '?has=free-trade-zone,bonded-zone&hasnot=comprehensive-pilot-zone',
    windows: [DESKTOP, PHONE],
  },
  { query: '?province=guangdong&lang=zh', windows: [DESKTOP, PHONE] },
  { query: '?story=3', windows: [DESKTOP, PHONE] },
  { query: '?view=cities', windows: [DESKTOP, PHONE] },
  { query: '?view=sites', windows: [PHONE] },
  { query: '?map=2/30/60&year=2020', windows: [DESKTOP, PHONE] },
  { query: '?country=de&lang=zh', windows: [DESKTOP, PHONE] },
  { query: '?owners=1', windows: [DESKTOP] },
  { query: '?document=cpz-batch-7', windows: [DESKTOP, PHONE] },
  { query: '?document=guohan-2016-17', windows: [DESKTOP] },
  { query: '?place=shanghai', windows: [DESKTOP, PHONE] },
  { query: '?zone=cpz-hangzhou&lang=zh', windows: [DESKTOP] },
  { query: '?warehouse=de-jdl-buseck', windows: [DESKTOP, PHONE] },
  { query: '?q=hangzhou', windows: [PHONE] },
  { query: '?step=b2b-codes-2021', windows: [DESKTOP, PHONE] },
  { query: '?figure=all', windows: [DESKTOP, PHONE] },
  { query: '?embed=1&province=guangdong', windows: [FRAME, COLUMN] },
  { query: '?embed=1&has=bonded-zone&lang=zh', windows: [COLUMN] },
  { query: '?embed=1&place=hangzhou', windows: [FRAME, COLUMN] },
  { query: '?embed=1&country=de', windows: [FRAME, COLUMN, LARGE] },
  { query: '?embed=1&map=2/30/60', windows: [FRAME, COLUMN, LOW] },
  { query: '?embed=1&map=2/30/60&legend=0&lang=zh', windows: [FRAME] },
  { query: '?embed=1&map=7/30.3/120.2', windows: [FRAME, COLUMN] },
  { query: '?embed=1&owners=1', windows: [FRAME, COLUMN] },
].flatMap(({ query, windows }) => windows.map((window) => ({ query, ...window })));

for (const { query, width, height } of CASES) {
  test(`${query}: ${width} by ${height}: nothing moves by itself`, async ({ atlas }) => {
    await atlas.page.resize(width, height);
    await atlas.page.startEarly();
    const release = await atlas.files.hold('data/*.*');
    await atlas.open(query);
    release();
    await atlas.files.settled();
    expect(await atlas.page.layoutShift()).toBe(0);
  });
}

test('what an address asks for holds its first picture up for a moment only', async ({ atlas }) => {
  const release = await atlas.files.hold('assets/askedAnswer-*.js');
  await atlas.open('?province=guangdong');
  await expect(atlas.answer.summary()).toContainText('21 comprehensive pilot zones');
  release();
  await expect(atlas.answer.asked()).toContainText('Guangdong');
});
