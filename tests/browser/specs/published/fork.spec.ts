// An atlas of somebody else, by the steps of the README: other words in one file, another small set of tables.
import { expect, test } from '../../driver';

test.use({ site: 'fork' });
// One build for all.
test.describe.configure({ mode: 'default' });

const SITE = 'https://chamber.example/delta-map/';

test('has its own title, words, tables and counts', async ({ atlas }) => {
  await atlas.open('?lang=zh');
  await expect(atlas.answer.heading()).toHaveText('三角洲贸易区');
  await expect(atlas.answer.summary()).toContainText('2个跨境电商综合试验区');
  await expect(atlas.map.attribution()).toContainText('审图七号');
  await atlas.open('en/?year=2018');
  await expect(atlas.answer.heading()).toHaveText('Trade zones of the delta');
  await expect(atlas.answer.summary()).toContainText('2 comprehensive pilot zones');
  await atlas.share.open('Cite');
  const citation = await atlas.share.citation('BibTeX');
  expect(citation).toContain('@misc{delta-map-2026.11.23');
  expect(citation).toContain('author = {{Chamber of the Delta}}');
});

test('says nothing of the original', ({ deployment }) => {
  expect(deployment.leftOvers()).toEqual([]);
});

test('leads to who answers for it, and back from a lost address', async ({ atlas }) => {
  await atlas.beside.open('about.html');
  await expect(atlas.beside.heading()).toHaveText('About the data of Delta Map');
  const contact = atlas.beside.link('maps@chamber.example');
  await expect(contact).toHaveAttribute('href', 'mailto:maps@chamber.example');
  const code = atlas.beside.link('git.chamber.example/delta-map');
  await expect(code).toHaveAttribute('href', 'https://git.chamber.example/delta-map');
  expect(await atlas.beside.openLost('v/1/no/such/page')).toBe(404);
  await atlas.beside.link('Trade zones of the delta').click();
  await atlas.answers();
  await expect(atlas.answer.heading()).toHaveText('Trade zones of the delta');
});

test('names itself in every file beside its pages', ({ deployment }) => {
  for (const [path, ...words] of [
    ['index.html', `<link rel="canonical" href="${SITE}"`, '三角洲贸易区', '两个省的贸易区'],
    ['en/2018.html', `type="application/json+oembed" href="${SITE}oembed/en/2018.json"`],
    [
      'oembed/en/2018.json',
      '"provider_name": "Delta Map"',
      `${SITE}en/2018.html?lang=en&amp;embed=1`,
    ],
    ['about.html', '"name":"Delta Map: Trade zones of the delta"', `"url":"${SITE}about.html"`],
    [
      'sitemap.xml',
      `<loc>${SITE}</loc>`,
      `<loc>${SITE}en/2018.html</loc>`,
      `<loc>${SITE}embedding-zh.html</loc>`,
    ],
    ['robots.txt', `Sitemap: ${SITE}sitemap.xml`],
    ['changes.atom', '<title>Delta Map: ', `href="${SITE}changes.atom"`],
    ['manifest.webmanifest', '"name": "Delta Map: 三角洲贸易区"', '"short_name": "Delta Map"'],
    ['data/datapackage.json', '"name": "delta-map"', `"homepage": "${SITE}"`],
    ['embedding.html', '<title>Embed the atlas · Delta Map</title>', `src="${SITE}embed.js`],
    ['embedding-zh.html', '<title>嵌入地图集 · Delta Map</title>', 'title="三角洲贸易区"'],
    ['using-data.html', '<title>Use the data · Delta Map</title>', `curl -O ${SITE}data/zones.csv`],
    ['using-data-zh.html', '<title>使用数据 · Delta Map</title>', `curl -O ${SITE}data/zones.csv`],
    ['embed.js', 'Map: Trade zones of the delta', '地图：三角洲贸易区'],
  ] as const) {
    for (const word of words) expect(deployment.read(path), path).toContain(word);
  }
});
