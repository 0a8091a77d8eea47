// Sharing: the link reopens the view, the preview is the real thing, files hold what the page shows.
import { expect, test } from '../driver';

test('the link is that of the view, and Escape gives the focus back', async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=bonded-zone');
  await atlas.share.open('Link');
  await expect(atlas.share.link()).toHaveValue(/\/atlas\/\?year=2020&kinds=bonded-zone&lang=en$/);

  await atlas.page.press('Escape');
  await expect(atlas.share.dialog()).toHaveCount(0);
  await expect(atlas.share.button()).toBeFocused();
});

test('the preview is the real thing and follows the options', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.share.open('Embed');
  await expect(atlas.share.previewSummary()).toContainText('105 comprehensive pilot zones');

  await atlas.share.setOption('Year', '2018');
  await atlas.share.setOption('Language', 'zh');
  await atlas.share.switchOff('Legend');
  await expect(atlas.share.previewSummary()).toContainText('2018年底有效');
  await expect(atlas.share.previewLegend()).toHaveCount(0);
  await expect(atlas.share.code()).toHaveValue(
    /2018\.html\?year=2018&amp;lang=zh&amp;embed=1&amp;legend=0"/,
  );
});

test('the exported drawing is valid and has every mark, with title, filter, legend and link', {
  tag: '@file',
}, async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone,bonded-zone');
  const marks = await atlas.map.marks().count();
  await atlas.share.open('Download');
  const { name, text } = await atlas.share.downloadText(/^SVG$/);

  expect(name).toMatch(/^cbec-atlas_2020_comprehensive-pilot-zone_bonded-zone_[\d.]+\.svg$/);
  const read = await atlas.share.readDrawing(text);
  expect(read).toMatchObject({ faults: 0, root: 'http://www.w3.org/2000/svg', dangling: 0 });
  expect(read.marks).toBe(marks);
  expect(read.words).toContain('105 comprehensive pilot zones in force at the end of 2020');
  expect(read.words).toContain('Shown: Comprehensive pilot zones, Comprehensive bonded zones');
  expect(read.words).toMatch(/Comprehensive bonded zones \d+/);
  expect(read.words).toContain('Natural Earth');
  expect(read.words).toContain('?year=2020&kinds=comprehensive-pilot-zone,bonded-zone');
});

test('warehouses on the map are in the picture and can be taken away as rows', {
  tag: '@file',
}, async ({ atlas }) => {
  await atlas.open('?year=2022&map=1.4/14/12');
  await expect(atlas.warehouses.signs()).not.toHaveCount(0);
  const signs = await atlas.warehouses.signs().count();
  const listed = await atlas.warehouses.listed();
  await atlas.share.open('Download');
  const { text } = await atlas.share.downloadText(/^SVG$/);

  const read = await atlas.share.readDrawing(text);
  expect(read).toMatchObject({ signs, dangling: 0 });
  expect(read.words).toContain('United States 1,178');
  expect(read.words).toContain('Documented sites, not a census; points at place centres');
  expect(read.words).toContain(`${listed} documented sites`);
  expect(read.words).toContain('Countries: lower bound ("more than") 4');
  expect(read.words).toContain('End of 2022, industry survey, one source');

  await atlas.share.choose('Warehouse sites');
  const sites = await atlas.share.downloadRows(/^CSV/);
  expect(sites.name).toMatch(/^cbec-atlas_2022_warehouse-sites_[\d.]+\.csv$/);
  expect(sites.rows).toHaveLength(listed);

  await atlas.share.choose('Warehouses by country');
  const { rows: countries } = await atlas.share.downloadRows(/^CSV/);
  expect(countries).toHaveLength(10);
  expect(countries.find(({ iso2 }) => iso2 === 'DE')).toMatchObject({
    value: '200',
    comparator: 'more_than',
  });
});

test('China is exported without warehouses', { tag: '@file' }, async ({ atlas }) => {
  await atlas.open('?year=2022');
  await atlas.share.open('Download');
  const { text } = await atlas.share.downloadText(/^SVG$/);
  expect(text).not.toContain('data-warehouse');
  expect(text).not.toContain('census');
  await expect(atlas.share.dialog().getByText('Warehouse sites')).toHaveCount(0);
});

test('a picture of pixels has twice as many at 2×, enough for a sheet of paper, and its own crop', {
  tag: '@file',
}, async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.share.open('Download');
  const sizes: number[] = [];
  for (const button of [/^PNG$/, /^PNG 2×$/, /^PNG A4/]) {
    const { bytes } = await atlas.share.download(button);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    sizes.push(bytes.readUInt32BE(16));
  }
  expect(sizes[1]).toBe((sizes[0] ?? 0) * 2);
  expect(sizes[2]).toBe(3508);

  // A part and a shape of its own
  await atlas.share.setOption('Part of the map', 'East of China');
  await atlas.share.setOption('Shape', '4:5, portrait');
  const { text } = await atlas.share.downloadText(/^SVG$/);
  expect(/<svg[^>]*>/.exec(text)?.[0]).toContain('width="1080" height="1350"');
  const { words } = await atlas.share.readDrawing(text);
  expect(words).toContain('Harbin');
  expect(words).not.toContain('Kashgar');
  expect(words).toMatch(/\d+ km/);
  expect(words).toContain('?year=2020&map=east');
  await atlas.share.setOption('Shape', 'A4, portrait');
  const { bytes } = await atlas.share.download(/^PNG A4/);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2480, 3508]);
});

test('the rows are those of the filter, or all', { tag: '@file' }, async ({ atlas }) => {
  await atlas.open('?year=2020&kinds=bonded-zone');
  await atlas.share.open('Download');
  const { name, rows } = await atlas.share.downloadRows(/^CSV/);
  expect(name).toMatch(/^cbec-atlas_2020_bonded-zone_[\d.]+\.csv$/);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['bonded-zone']));

  await atlas.share.choose(/^All \(/);
  const all = await atlas.share.downloadText(/^GeoJSON/);
  expect(all.name).toMatch(/^cbec-atlas_all-zones_[\d.]+\.geojson$/);
  expect(JSON.parse(all.text).features).toMatchObject([...(await atlas.published.zones())]);
});

test('citations name version, day and view', async ({ atlas }) => {
  await atlas.open('?year=2020');
  await atlas.share.open('Cite');
  for (const style of ['APA', 'GB/T 7714', 'BibTeX']) {
    const text = await atlas.share.citation(style);
    expect(text).toContain('?year=2020');
    expect(text).toMatch(/\d{4}\.\d{1,2}\.\d{1,2}/);
  }
});
