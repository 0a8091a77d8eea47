// What readers of other maps have reported of marks: see .github/REPORTS.md.
import { expect, test } from '../../driver';

/** The outermost places, whose words have the least room. */
const AT_THE_EDGES = ['heihe', 'kashi', 'horgos', 'sanya'] as const;

test('kinds that are toggled quickly end as they were', async ({ atlas }) => {
  await atlas.open('?year=2020&map=3/36/104');
  const marks = await atlas.map.marks().count();
  const summary = await atlas.answer.summary().textContent();

  await atlas.kinds.toggleAllAtOnce(6);

  await expect(atlas.map.marks()).toHaveCount(marks);
  await expect(atlas.answer.summary()).toHaveText(summary ?? '');
  expect(await atlas.address.value('kinds')).toBeNull();
});

for (const query of ['?year=2020', '?year=2020&embed=1']) {
  test(`the words beside a mark stay within the map, ${query}`, async ({ atlas }) => {
    if (query.includes('embed')) await atlas.page.resize(340, 360);
    await atlas.open(query);
    for (const place of AT_THE_EDGES) {
      await atlas.map.hover(place);
      await expect(atlas.map.tooltip()).toBeVisible();
      expect(await atlas.map.isWithin(atlas.map.tooltip()), place).toBe(true);
      await atlas.map.hoverScreen([1, 1]);
    }
  });
}

test('a hollow mark answers in its middle, too', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=retail-import-city&map=5/30/110');
  await atlas.map.hover('wuhan');
  await expect(atlas.map.pointedAt()).toContainText('Wuhan');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('no words of a mark stay behind what it opened', async ({ atlas }) => {
    await atlas.open('?year=2020');
    await atlas.map.tap('wulumuqi');
    await expect(atlas.details.name()).toContainText('Urumqi');
    await expect(atlas.map.tooltip()).toHaveCount(0);
    await atlas.details.close();
    await expect(atlas.map.tooltip()).toHaveCount(0);
  });
});

test('the way out of an embedded map keeps what was chosen in it', async ({ article }) => {
  await article.openListening(
    `<iframe src="${article.openSite}?embed=1&year=2020&kinds=bonded-zone" width="640" height="500"></iframe>`,
  );
  await article.hears('ready');
  await article.tell('setState', { state: { year: '2018' } });
  const way = article.frame().getByRole('link', { name: 'Open the atlas' });
  await expect(way).toHaveAttribute('href', './?year=2018&kinds=bonded-zone&lang=en');
});
