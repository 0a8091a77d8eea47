// Under other conditions: wider text, more contrast, the colours of the system, less motion.
import { expect, test } from '../../driver';

const VIEWS = [
  {
    name: 'the page',
    query: '?year=2020&kinds=comprehensive-pilot-zone',
    width: 1280,
    height: 720,
  },
  { name: 'a phone', query: '?place=hangzhou', width: 320, height: 568 },
  { name: 'an embed', query: '?embed=1&controls=year,kinds,zoom', width: 640, height: 480 },
  { name: 'a wide wall', query: '?place=hangzhou&lang=zh', width: 2560, height: 1440 },
] as const;

for (const { name, query, width, height } of VIEWS) {
  test(`no word is cut, with text as wide as readers set it, and twice as large: ${name}`, async ({
    atlas,
  }) => {
    await atlas.page.resize(width, height);
    await atlas.open(query);
    await atlas.conditions.spaceText();
    expect(await atlas.conditions.cutWords()).toEqual([]);
    await atlas.page.expectNoSidewaysScroll();
    await atlas.conditions.enlargeText(2);
    expect(await atlas.conditions.cutWords()).toEqual([]);
  });
}

test('every text stands out from its ground as it is drawn, in both themes, and more where more is asked for', async ({
  atlas,
}) => {
  for (const theme of ['light', 'dark'] as const) {
    await atlas.open(`?year=2020&kinds=comprehensive-pilot-zone&place=hangzhou&theme=${theme}`);
    await expect(atlas.details.name()).toBeVisible();
    expect(await atlas.rules.paleTexts(4.5)).toEqual([]);
  }
  await atlas.conditions.emulate({ contrast: 'more' });
  await atlas.page.attended();
  // Black on blue of links and of what is pressed stays as it is.
  expect(await atlas.rules.paleTexts(7)).toEqual([]);
});

test('in the colours of the system what is pressed and chosen can be told', async ({ atlas }) => {
  await atlas.conditions.emulate({ forcedColors: 'active', colorScheme: 'dark' });
  await atlas.open('?year=2020&theme=light');
  await atlas.page.attended();
  expect(await atlas.rules.contrastToPage(atlas.time.slider())).toBeGreaterThanOrEqual(4.5);
  const [pressed, other] = [
    await atlas.rules.ground(atlas.map.framing('China')),
    await atlas.rules.ground(atlas.map.framing('World')),
  ];
  expect(pressed).not.toBe(other);
});

test('an animation is left out for who wants less motion', async ({ atlas }) => {
  await atlas.open('?embed=1&animate=2012..2024&controls=none');
  expect(await atlas.answer.summaryYear()).toBe(2024);
  await expect(atlas.time.button('Pause')).toHaveCount(0);
});
