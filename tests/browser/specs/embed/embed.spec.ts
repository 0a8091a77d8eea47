// The embedded atlas in a plain iframe of another origin: every sandbox, every hiding place, both ways of talking.
import { expect, test } from '../../driver';

const IN_2020 = '105 comprehensive pilot zones in force at the end of 2020';

for (const sandbox of [
  null,
  'allow-scripts',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-popups allow-popups-to-escape-sandbox',
]) {
  test(`works in a frame with sandbox ${sandbox}`, async ({ article }) => {
    const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
    await article.openListening(
      `<iframe ${attribute} src="${article.openSite}?embed=1&year=2020" width="640" height="420"></iframe>`,
    );
    await expect(article.summary()).toContainText(IN_2020);
    expect(await article.marks().count()).toBeGreaterThan(100);

    // Both ways: told, it follows and says so
    const ready = await article.hears('ready');
    expect(ready).toMatchObject({ namespace: 'cbec-atlas', version: 1, state: { year: '2020' } });
    await article.tell('setState', { state: { year: '2018', kinds: 'bonded-zone' } });
    await expect(article.summary()).toContainText(
      'comprehensive bonded zones in force at the end of 2018',
    );
    expect((await article.hears('statechange')).state).toEqual({
      year: '2018',
      kinds: 'bonded-zone',
    });
    const historyLength = await article.historyLength();
    await article.tell('select', { selection: { type: 'place', id: 'zhengzhou' } });
    await expect(article.details()).toContainText('Zhengzhou');
    expect((await article.hears('select')).selection).toEqual({ type: 'place', id: 'zhengzhou' });
    await article.closeDetails();
    expect(await article.historyLength()).toBe(historyLength);
    await expect.poll(async () => (await article.hears('select')).selection).toBeNull();
    await article.tell('getState', { request: 'q1' });
    await expect
      .poll(async () => (await article.heard()).some(({ request }) => request === 'q1'))
      .toBe(true);

    expect(await article.cookies()).toEqual([]);
    const outside = article.requests.filter((url) => !/^http:\/\/127\.0\.0\.1:/.test(url));
    expect(outside).toEqual([]);
  });
}

test('what is no message does nothing', async ({ article }) => {
  await article.openListening(
    `<iframe src="${article.openSite}?embed=1&year=2020" width="640" height="420"></iframe>`,
  );
  await article.hears('ready');
  for (const message of [
    'setState',
    { type: 'setState', state: { year: '2018' } },
    { namespace: 'cbec-atlas', version: 2, type: 'setState', state: { year: '2018' } },
  ]) {
    await article.say(message);
  }
  await article.tell('setState', { state: { year: '2018' }, padding: 'x'.repeat(10_001) });
  await article.tell('setState', { state: { year: { is: 2018 } } });
  await article.tell('select', { selection: { type: 'place', id: '<img src=x>' } });
  await article.tell('setState', { state: { q: '<img src=x onerror=parent.broken=1>' } });
  await article.tell('getState', { request: 1 });
  await expect
    .poll(async () => (await article.heard()).some(({ request }) => request === 1))
    .toBe(true);
  await expect(article.summary()).toContainText(IN_2020);
  await expect(article.frame().locator('img')).toHaveCount(0);
});

for (const sandbox of ['', 'allow-scripts']) {
  test(`on a host without CORS headers the drawing stays, sandbox "${sandbox}"`, async ({
    article,
  }) => {
    await article.open(
      `<iframe sandbox="${sandbox}" src="${article.closedSite}2020.html?embed=1&year=2020&kinds=bonded-zone" width="640" height="480"></iframe>`,
    );
    await expect(article.summary()).toContainText(IN_2020);
    await expect(article.picture()).toBeVisible();
    if (sandbox === '') return;
    await expect(article.visibleButtons()).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the frame shows map, answer and year', async ({ article }) => {
    await article.visit(`${article.closedSite}2020.html?embed=1&year=2020`);
    await expect(article.element('.summary-line:not(.early *)')).toContainText(IN_2020);
    await expect(article.element('.plain img')).toBeVisible();
  });
});

test('a strict policy of the article is enough for a frame', async ({ article }) => {
  const host = new URL(article.openSite).origin;
  await article.open(
    `<iframe src="${article.openSite}?embed=1&year=2020" width="100%" height="420" loading="lazy"></iframe>`,
    `default-src 'none'; frame-src ${host}`,
  );
  await expect(article.summary()).toContainText(IN_2020);
});

for (const [place, hide, show] of [
  ['a box without display', 'display: none', 'display: block'],
  ['a box of no size', 'width: 0; height: 0; overflow: hidden', 'width: 640px; height: 420px'],
] as const) {
  test(`fits when it is shown later: ${place}`, async ({ article }) => {
    await article.openListening(
      `<div id="tab" style="${hide}"><iframe src="${article.openSite}?embed=1&year=2020" style="width: 100%; height: 420px; border: 0"></iframe></div>`,
    );
    await article.hears('ready');
    await article.element('#tab').evaluate((tab, style) => tab.setAttribute('style', style), show);
    await expect(article.summary()).toContainText(IN_2020);
    const map = article.map();
    await expect.poll(async () => (await map.boundingBox())?.width ?? 0).toBeGreaterThan(600);
    await expect
      .poll(async () => (await article.names().boundingBox())?.height ?? 0)
      .toBeGreaterThan(100);
    await expect(article.marks().first()).toBeVisible();
  });
}

test('scrolling the article does not zoom the map; Ctrl does', async ({ article }) => {
  await article.openListening(
    `<iframe src="${article.openSite}?embed=1" width="640" height="420"></iframe><div style="height: 3000px"></div>`,
  );
  await article.hears('ready');
  await article.watchGestureHints();
  await article.wheelOverMap(300);
  await expect.poll(() => article.scrolled()).toBeGreaterThan(100);
  await expect.poll(() => article.gestureHints()).toMatch(/Use (Ctrl|⌘) \+ scroll/);
  expect((await article.heard()).some(({ type }) => type === 'statechange')).toBe(false);

  await article.run('scrollTo(0, 0)');
  await article.wheelOverMap(-300, 'Control');
  expect((await article.hears('statechange')).state).toHaveProperty('map');
  expect(await article.scrolled()).toBe(0);
});

for (const query of ['place=hangzhou', 'country=de', 'province=guangdong&details=1']) {
  test(`the way to the atlas lies under no card in a narrow frame: ${query}`, async ({ atlas }) => {
    for (const [width, height] of [
      [360, 420],
      [300, 600],
    ] as const) {
      await atlas.page.resize(width, height);
      await atlas.open(`?embed=1&${query}`);
      await expect(atlas.details.name()).toBeVisible();
      await atlas.page.canFollowWayToAtlas();
    }
  });
}

for (const query of [
  '?embed=1&lang=en&controls=year,kinds,zoom,language,fullscreen',
  '?embed=1&lang=zh&controls=year,kinds,zoom,language,fullscreen',
]) {
  test(`360 pixels are enough for all controls, however narrow: ${query}`, async ({ atlas }) => {
    for (const width of [280, 320, 390, 400, 430, 640]) {
      await atlas.page.resize(width, 360);
      await atlas.open(query);
      expect(await atlas.page.below(), `${width} pixels wide`).toBe(0);
    }
  });
}
