// Years that a frame plays by itself: once, as far as its address says, whatever the page around says meanwhile.
import { expect, test } from '../../driver';

test('one year alone is shown, and nothing played', async ({ atlas }) => {
  await atlas.page.allowMotion();
  await atlas.open('?embed=1&controls=year&animate=2020..2020');
  await atlas.page.attended();
  expect(await atlas.time.button('Pause').count()).toBe(0);
  expect(await atlas.answer.summaryYear()).toBe(2020);
});

test('goes on when something else is said, and ends where a year is said', async ({ article }) => {
  await article.allowMotion();
  await article.openListening(
    `<iframe src="${article.openSite}?embed=1&controls=year&animate=2012..2025" width="640" height="420"></iframe>`,
  );
  const years = async (): Promise<readonly number[]> =>
    (await article.heard())
      .filter(({ type }) => type === 'statechange')
      .map(({ state }) => Number((state as Readonly<Record<string, string>>).year));
  await expect.poll(async () => (await years()).at(-1)).toBeGreaterThan(2013);
  await article.tell('setState', { state: { kinds: 'bonded-zone' } });
  await expect(article.summary()).toContainText('bonded zones');
  const before = (await years()).length;
  await expect.poll(async () => (await years()).length).toBeGreaterThan(before + 2);
  const heard = await years();
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  await expect(article.pause()).toBeVisible();

  await article.tell('setState', { state: { year: '2012' } });
  await expect(article.summary()).toContainText('2012');
  await expect(article.pause()).toHaveCount(0);
});

test('what a view of some years plays ends with them, unless another end is chosen', async ({
  atlas,
}) => {
  await atlas.open('?years=2013..2018&kinds=free-trade-zone');
  await atlas.share.open('Embed');
  await atlas.share.setOption('Play from', '2013');
  await expect(atlas.share.code()).toHaveValue(/animate=2013\.\.2018\b/);
  await atlas.share.setOption('Play to', '2016');
  await expect(atlas.share.code()).toHaveValue(/animate=2013\.\.2016\b/);
});
