// Where the map looks, and who decides it: the reader, a link, or the atlas for what is selected.
import { expect, test } from '../../driver';

test('a map that was moved for what is selected is no camera of the link, nor of the code for a page', async ({
  atlas,
}) => {
  await atlas.open('?province=guangdong&kinds=comprehensive-pilot-zone');
  await expect(atlas.details.name()).toBeVisible();
  await expect.poll(() => atlas.map.framing('China').getAttribute('aria-pressed')).toBe('false');

  await atlas.share.open('Embed');
  expect(await atlas.share.code().inputValue()).not.toContain('map=');
  expect(await atlas.share.code().inputValue()).toContain('province=guangdong');
  await atlas.share.close();
  expect(atlas.address.value('map')).toBeNull();

  // Moved by the reader, it is
  await atlas.map.zoomIn();
  await expect.poll(() => atlas.address.value('map')).not.toBeNull();
});

test('a camera that a link names stays, with what it opens, back and forth', async ({ atlas }) => {
  await atlas.open('?province=guangdong&map=8/23.1/113.3');
  await expect(atlas.details.name()).toBeVisible();
  await atlas.page.attended();
  await atlas.map.open('guangzhou');
  await expect(atlas.details.name()).toContainText('Guangzhou');
  await atlas.goBack();
  await expect(atlas.details.name()).toContainText('Guangdong');
  // A step further, about the mark under the pointer, shows from where
  await atlas.map.press('+');
  await expect.poll(() => atlas.address.value('map')).toMatch(/^9\/23\.1\d*\/113\.[23]\d*$/);
});

test('steps that follow each other fast are all taken', async ({ atlas }) => {
  await atlas.page.allowMotion();
  await atlas.open('?map=5/30/110');
  await atlas.page.attended();
  await atlas.map.press('+', '+');
  await expect.poll(() => atlas.address.value('map')).toBe('7/30/110');
});

test('a frame that is narrowed to a province shows that province', async ({ atlas }) => {
  await atlas.page.resize(640, 480);
  await atlas.open('?embed=1&province=guangdong');
  for (const place of ['zhanjiang', 'shaoguan', 'shantou', 'maoming']) {
    expect(await atlas.map.isWithin(atlas.map.mark(place)), place).toBe(true);
  }
  await expect(atlas.map.framing('China')).toHaveAttribute('aria-pressed', 'false');
  await atlas.map.framing('China').click();
  await expect(atlas.map.framing('China')).toHaveAttribute('aria-pressed', 'true');
});

test('a frame of a country shows that country, beside its details where there is room', async ({
  atlas,
}) => {
  await atlas.page.resize(700, 520);
  await atlas.open('?embed=1&country=de');
  await expect(atlas.details.name()).toContainText('Germany');
  await expect.poll(() => atlas.map.size().then(({ width }) => width)).toBeLessThan(400);
  expect((await atlas.map.size()).height).toBeGreaterThan(180);
  await expect(atlas.map.labels().getByText('Poland', { exact: true })).toHaveCount(1);

  // A legend gives way to the map of a low one, a filter does not
  await atlas.page.resize(640, 420);
  await atlas.open('?embed=1&place=hangzhou&controls=kinds');
  await expect(atlas.details.name()).toContainText('Hangzhou');
  await expect(atlas.kinds.belowFrame()).toBeVisible();
  await atlas.open('?embed=1&place=hangzhou');
  await expect(atlas.details.name()).toContainText('Hangzhou');
  await expect(atlas.kinds.belowFrame()).toBeHidden();

  // There, too: all its sites are ringed, and the rings on the map
  await atlas.page.resize(640, 420);
  await atlas.open('?embed=1&country=de');
  await expect(atlas.details.name()).toContainText('Germany');
  await expect.poll(() => atlas.map.rings().count()).toBeGreaterThan(3);
  await expect(atlas.map.labels().getByText('Poland', { exact: true })).toHaveCount(1);
  for (const ring of await atlas.map.rings().all()) {
    expect(await atlas.map.isWithin(ring)).toBe(true);
  }
});
