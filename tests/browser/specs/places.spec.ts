// Places: pointing names one; click, tap and Enter open what is known of it.
import { type Atlas, expect, test } from '../driver';

const AROUND_HANGZHOU = '?year=2020&map=6/30.2/118.5';

test('pointing at a mark names the place and what it hosts', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone');

  await atlas.map.hover('wulumuqi');

  await expect(atlas.map.tooltip()).toContainText('Urumqi, Xinjiang');
  await expect(atlas.map.tooltip()).toContainText('Comprehensive pilot zone');
});

test('a click opens names, province, kind, date, batch, document, source and confidence', async ({
  atlas,
}) => {
  // Given the first pilot zone of all
  await atlas.open(AROUND_HANGZHOU);

  // When its mark is clicked
  await atlas.map.open('hangzhou');

  // Then the details say what is known of it, and by which document
  await expect(atlas.details.name()).toHaveText('Hangzhou 杭州市');
  await expect(atlas.details.panel()).toContainText('Zhejiang');
  await expect(atlas.details.panel()).toContainText('Hangzhou Comprehensive Bonded Zone');
  await expect
    .poll(() => atlas.details.facts('Comprehensive pilot zone'))
    .toMatchObject({
      Designated: '7 March 2015',
      Batch: expect.stringMatching(/\b1\b/),
      Document: expect.stringContaining('Guo Han [2015] No. 44'),
      Sources: expect.stringMatching(/\w/),
      Confidence: expect.stringContaining('Confirmed'),
      Position: 'its city',
    });
  await expect.poll(() => atlas.address.value('place')).toBe('hangzhou');
});

test('of many zones the first has its facts, the others their year; each and all of them open', async ({
  atlas,
}) => {
  // Given a place with two dozen
  await atlas.open('?place=shanghai&year=2015');

  // Then it says how many there are, and when each came
  await expect(atlas.details.panel()).toContainText(
    '9 of 23 zones and areas in force at the end of 2015, 3 not known',
  );
  await expect(atlas.details.openZones()).toHaveCount(1);
  const demonstration = atlas.details.zones('Import promotion zone').first();
  await expect(demonstration).toContainText(/2011.*Waigaoqiao Bonded Zone/);

  // When one is opened, and closed, and all are
  await atlas.details.toggleOf(demonstration).click();
  await expect(demonstration).toContainText('Document');
  await expect(atlas.details.openZones()).toHaveCount(2);
  await atlas.details.toggleOf(demonstration).press('Enter');
  await expect(atlas.details.openZones()).toHaveCount(1);
  await atlas.details.link('Open all').click();
  await expect(atlas.details.openZones()).toHaveCount(24);
  await atlas.details.link('Close all').click();
  await expect(atlas.details.openZones()).toHaveCount(0);
});

test('a zone that is asked for stands open in sight, below the name of its place', async ({
  atlas,
}) => {
  await atlas.open('?zone=demo-shanghai-hongqiao-business-district');

  const asked = atlas.details.zones('Import promotion zone').nth(1);
  await expect(asked).toContainText('3 November 2020');
  await expect(atlas.details.toggleOf(asked)).toBeInViewport({ ratio: 1 });
  await expect(atlas.details.name()).toBeInViewport({ ratio: 1 });
  await atlas.details.close();
  await expect(atlas.details.panel()).toHaveCount(0);
});

test('a zone that is asked for beside an open card comes into sight, from either end', async ({
  atlas,
}) => {
  await atlas.open('?zone=blc-shanghai-hongqiao-business-district');
  await expect(
    atlas.details.toggleOf(atlas.details.zones('Bonded logistics center \\(type B\\)').last()),
  ).toBeInViewport();

  await atlas.search.for('Lujiazui');
  await atlas.page.press('Enter');

  const asked = atlas.details.zones('Pilot free trade zone').filter({ hasText: 'Lujiazui' });
  await expect(asked).toContainText('Document');
  await expect(atlas.details.toggleOf(asked)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => atlas.address.value('zone')).toBe('ftz-shanghai-lujiazui-financial-area');
});

test('the document is a link to where it stands', async ({ atlas }) => {
  await atlas.open('?place=hangzhou');

  await expect(
    atlas.details.panel().getByRole('link', { name: /Guo Han \[2015\] No\. 44/ }),
  ).toHaveAttribute('href', 'https://www.cac.gov.cn/2015-03/16/c_1114657947.htm');
});

test('a zone that ended says when, and is not drawn afterwards', async ({ atlas }) => {
  await atlas.open('?year=2025&kinds=comprehensive-pilot-zone&place=haikou');

  await expect.poll(() => atlas.details.facts('Comprehensive pilot zone')).toHaveProperty('Ended');
  await expect(atlas.map.mark('haikou')).toHaveCount(0);
  await atlas.time.type('2024');
  await expect(atlas.map.mark('haikou')).toHaveCount(1);
});

test('arrow keys walk from mark to mark and Enter opens one', async ({ atlas }) => {
  // Given a map of pilot zones
  await atlas.open('?year=2015&kinds=comprehensive-pilot-zone');

  // When the only mark is walked to and opened
  await atlas.map.press('ArrowRight');
  await expect(atlas.map.tooltip()).toContainText('Hangzhou');
  await atlas.map.press('Enter');

  // Then its details are open, with the keyboard in them; Escape closes them
  await expect(atlas.details.name()).toBeFocused();
  await atlas.details.panel().press('Escape');
  await expect(atlas.details.panel()).toHaveCount(0);
});

test('arrow keys go where they point', async ({ atlas }) => {
  // Given the keyboard on Zhengzhou, which the pointer chose
  await atlas.open('?year=2016&kinds=comprehensive-pilot-zone&map=4/33/113');
  await atlas.map.hover('zhengzhou');
  await expect(atlas.map.pointedAt()).toContainText('Zhengzhou');
  const zhengzhou = await atlas.published.positionOf('zhengzhou');

  // When the arrow goes right, the next mark lies east
  await atlas.map.press('ArrowRight');
  await expect(atlas.map.pointedAt()).not.toContainText('Zhengzhou');
  const east = await atlas.map.pointedPosition();
  expect(east.longitude).toBeGreaterThan(zhengzhou.longitude);

  // When it goes up from there, the next one lies north
  const before = (await atlas.map.pointedAt().textContent()) ?? '';
  await atlas.map.press('ArrowUp');
  await expect(atlas.map.pointedAt()).not.toHaveText(before);
  expect((await atlas.map.pointedPosition()).latitude).toBeGreaterThan(east.latitude);
});

test('a mark that is walked to has nothing of where the pointer was', async ({ atlas }) => {
  await atlas.open('?year=2016&kinds=comprehensive-pilot-zone&map=4/33/113');
  await atlas.map.hover('zhengzhou');
  await expect(atlas.map.tooltip()).toContainText('Zhengzhou');

  await atlas.map.press('ArrowRight');

  await expect(atlas.map.pointedAt()).not.toContainText('Zhengzhou');
  await expect(atlas.map.tooltip()).not.toContainText('Zhengzhou');
});

test('the panel closes and the selection leaves the address', async ({ atlas }) => {
  await atlas.open('?place=hangzhou');

  await atlas.details.close();

  await expect(atlas.details.panel()).toHaveCount(0);
  await expect.poll(() => atlas.address.value('place')).toBeNull();
});

test.describe('before the map listens', () => {
  /** The returned function has it listen. */
  async function openDeaf(atlas: Atlas, query: string): Promise<() => void> {
    const release = await atlas.files.hold('assets/handling-*.js');
    await atlas.openAtOnce(query);
    await atlas.answers();
    return release;
  }

  test('a press waits until it does', async ({ atlas }) => {
    const listen = await openDeaf(atlas, '?year=2020');
    await atlas.map.open('hangzhou');
    await expect(atlas.details.name()).toHaveCount(0);

    listen();

    await expect(atlas.details.name()).toContainText('Hangzhou');
  });

  test('the place where the pointer rests is named once it does', async ({ atlas }) => {
    const listen = await openDeaf(atlas, '?year=2020');
    await atlas.map.hover('lasa');
    listen();
    await expect(atlas.map.pointedAt()).toContainText('Lhasa');
  });

  test('a drag moves the map once it does', async ({ atlas }) => {
    const listen = await openDeaf(atlas, '?year=2020&map=3/36/104');
    await atlas.map.drag(-120, 0);
    listen();
    await expect.poll(() => atlas.address.camera().longitude).toBeGreaterThan(109);
  });

  test('keys wait, but not what the reader has turned away from', async ({ atlas }) => {
    const listen = await openDeaf(atlas, '?year=2020&kinds=comprehensive-pilot-zone');
    await atlas.map.open('hangzhou');
    await atlas.time.step(-1);
    await atlas.map.press('ArrowRight', 'ArrowRight');

    listen();

    await expect(atlas.map.pointedAt()).toBeVisible();
    await expect(atlas.details.name()).toHaveCount(0);
  });
});

test('a document says which of its zones are no longer in force', async ({ atlas }) => {
  await atlas.open('?document=guohan-2022-8');
  await expect(atlas.details.panel()).toContainText('26 comprehensive pilot zones');
  await expect(atlas.details.panel()).toContainText('27 places');
  await expect(atlas.details.panel().getByText('Not in force in 2026')).toHaveCount(1);
  await atlas.open('?document=guohan-2022-8&year=2022&lang=zh');
  await expect(atlas.details.panel()).toContainText('27个跨境电商综合试验区');
  await expect(atlas.details.panel().getByText('不在有效期内')).toHaveCount(0);
});
