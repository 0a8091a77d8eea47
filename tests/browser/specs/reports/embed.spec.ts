// What embedders of other maps have reported: see .github/REPORTS.md.
import { expect, test } from '../../driver';

const LINK = '<a href="https://example.org/">Open the map</a>';

test('the element is hidden where the article hides it', async ({ article }) => {
  await article.open(
    `<style>.off { display: none }</style><script src="${article.openSite}embed.js"></script>
     <cbec-atlas id="a" hidden>${LINK}</cbec-atlas><cbec-atlas id="b" class="off">${LINK}</cbec-atlas>
     <cbec-atlas id="c" year="2020">${LINK}</cbec-atlas>`,
  );
  await expect(article.summary('#c iframe')).toContainText('105');
  const heights = await article.run<readonly number[]>(
    `['a', 'b', 'c'].map((id) => document.getElementById(id).offsetHeight)`,
  );
  expect(heights.slice(0, 2)).toEqual([0, 0]);
  expect(heights[2]).toBeGreaterThan(200);
});

test('as a module the script knows where it lies; bundled it leaves the link', async ({
  article,
}) => {
  await article.open(
    `<script type="module" src="${article.openSite}embed.js"></script>
     <cbec-atlas lang="zh-CN" year="2020">${LINK}</cbec-atlas>`,
  );
  await expect(article.summary()).toContainText('2020年底有效');
  await expect(article.element('cbec-atlas iframe')).toHaveAttribute('title', /地图/);
  expect(article.requests.filter((url) => url.includes('/article?'))).toEqual([]);

  await article.open(
    `<script type="module">
       const text = await (await fetch('${article.openSite}embed.js')).text();
       Function(text)();
       document.body.dataset.ran = '';
     </script><cbec-atlas year="2020">${LINK}</cbec-atlas>`,
  );
  await expect(article.element('body[data-ran]')).toHaveCount(1);
  await expect(article.link('Open the map')).toBeVisible();
});

test('an embedder is told the view, never what the reader types', async ({ article }) => {
  await article.openListening(
    `<iframe src="${article.openSite}?embed=1&year=2020" width="640" height="500"></iframe>`,
  );
  await article.hears('ready');
  await article.tell('setState', { state: { year: '2019', q: 'secret words' } });
  await expect
    .poll(async () => (await article.hears('statechange')).state)
    .toEqual({ year: '2019' });
  await article.tell('getState', { request: 1 });
  await expect.poll(async () => (await article.hears('statechange')).request).toBe(1);
  expect(JSON.stringify(await article.heard())).not.toContain('secret');
});

test('a page that was not opened as an embed says nothing', async ({ article }) => {
  await article.openListening(
    `<iframe src="${article.openSite}?year=2020&place=hangzhou" width="1200" height="700"></iframe>`,
  );
  await expect(article.details()).toContainText('7 March 2015');
  await article.closeDetails();
  await expect(article.details()).toHaveCount(0);
  expect(await article.heard()).toEqual([]);
});
