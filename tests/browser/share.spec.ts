// Sharing: the link reopens the view, the preview is the real thing, files hold what the page shows.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseCsv } from '../../src/dataset/parseCsv';
import { expect, test } from './atlas';

async function openShare(page: Page, section: string): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByText(section, { exact: true }).click();
}

async function download(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the link is that of the view, and Escape gives the focus back', async ({ atlas, page }) => {
  await atlas.open('?year=2020&kinds=bonded-zone');
  await openShare(page, 'Link');
  const link = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toHaveValue(/\/atlas\/\?year=2020&kinds=bonded-zone$/);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('the preview is the real thing and follows the options', async ({ atlas, page }) => {
  await atlas.open('?year=2020');
  await openShare(page, 'Embed');
  const dialog = page.getByRole('dialog');
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('.summary-line')).toContainText('105 comprehensive pilot zones');

  await dialog.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2018');
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await expect(preview.locator('.summary-line')).toContainText('2018年底有效');
  await expect(preview.locator('.embed-legend')).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'Code for your page' })).toHaveValue(
    /2018\.html\?year=2018&amp;lang=zh&amp;embed=1&amp;legend=0"/,
  );
});

test('the exported drawing is valid and has every mark, with title, filter, legend and link', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2020&kinds=comprehensive-pilot-zone,bonded-zone');
  const marks = await atlas.drawnMarks().count();
  await openShare(page, 'Download');
  const { name, text } = await download(page, /^SVG$/);

  expect(name).toMatch(/^cbec-atlas_2020_comprehensive-pilot-zone_bonded-zone_[\d.]+\.svg$/);
  const read = await page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      faults: drawing.querySelectorAll('parsererror').length,
      root: drawing.documentElement.namespaceURI,
      marks: drawing.querySelectorAll('use[data-place]').length,
      dangling: [...drawing.querySelectorAll('use')].filter(
        (use) => drawing.getElementById((use.getAttribute('href') ?? '').slice(1)) === null,
      ).length,
      words: [...drawing.querySelectorAll('text')].map((each) => each.textContent).join('\n'),
    };
  }, text);
  expect(read).toMatchObject({ faults: 0, root: 'http://www.w3.org/2000/svg', dangling: 0 });
  expect(read.marks).toBe(marks);
  expect(read.words).toContain('105 comprehensive pilot zones in force at the end of 2020');
  expect(read.words).toContain('Shown: Comprehensive pilot zones, Comprehensive bonded zones');
  expect(read.words).toMatch(/Comprehensive bonded zones \d+/);
  expect(read.words).toContain('Natural Earth');
  expect(read.words).toContain('?year=2020&kinds=comprehensive-pilot-zone,bonded-zone');
});

test('warehouses on the map are in the picture and can be taken away as rows', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2022&map=1.4/14/12');
  await expect(atlas.warehouseSigns()).not.toHaveCount(0);
  const signs = await atlas.warehouseSigns().count();
  const listed = Number(await page.locator('[data-count="warehouses"]').textContent());
  await openShare(page, 'Download');
  const { text } = await download(page, /^SVG$/);

  const read = await page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      signs: drawing.querySelectorAll('use[data-warehouse]').length,
      dangling: [...drawing.querySelectorAll('use')].filter(
        (use) => drawing.getElementById((use.getAttribute('href') ?? '').slice(1)) === null,
      ).length,
      words: [...drawing.querySelectorAll('text')].map((each) => each.textContent).join('\n'),
    };
  }, text);
  expect(read).toMatchObject({ signs, dangling: 0 });
  expect(read.words).toContain('United States 1,178');
  expect(read.words).toContain('Documented sites, not a census; points at place centres');
  expect(read.words).toContain(`${listed} documented sites`);
  expect(read.words).toContain('Countries: lower bound (“more than”) 4');
  expect(read.words).toContain('End of 2022, industry survey, one source');

  const dialog = page.getByRole('dialog');
  await dialog.getByText('Warehouse sites', { exact: true }).click();
  const sites = await download(page, /^CSV/);
  expect(sites.name).toMatch(/^cbec-atlas_2022_warehouse-sites_[\d.]+\.csv$/);
  expect(parseCsv(sites.text)).toHaveLength(listed);

  await dialog.getByText('Warehouses by country', { exact: true }).click();
  const countries = parseCsv((await download(page, /^CSV/)).text);
  expect(countries).toHaveLength(10);
  expect(countries.find(({ iso2 }) => iso2 === 'DE')).toMatchObject({
    value: '200',
    comparator: 'more_than',
  });
});

test('China is exported without warehouses', async ({ atlas, page }) => {
  await atlas.open('?year=2022');
  await openShare(page, 'Download');
  const { text } = await download(page, /^SVG$/);
  expect(text).not.toContain('data-warehouse');
  expect(text).not.toContain('census');
  await expect(page.getByRole('dialog').getByText('Warehouse sites')).toHaveCount(0);
});

test('a picture of pixels has twice as many at 2×', async ({ atlas, page }) => {
  await atlas.open('?year=2020');
  await openShare(page, 'Download');
  const sizes: number[] = [];
  for (const button of [/^PNG$/, /^PNG 2×$/]) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: button }).click(),
    ]);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    sizes.push(bytes.readUInt32BE(16));
  }
  expect(sizes[1]).toBe((sizes[0] ?? 0) * 2);
});

test('the rows are those of the filter, or all', async ({ atlas, page }) => {
  await atlas.open('?year=2020&kinds=bonded-zone');
  await openShare(page, 'Download');
  const shown = await download(page, /^CSV/);
  const rows = parseCsv(shown.text);
  expect(shown.name).toMatch(/^cbec-atlas_2020_bonded-zone_[\d.]+\.csv$/);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['bonded-zone']));

  await page
    .getByRole('dialog')
    .getByText(/^All \(/)
    .click();
  const all = await download(page, /^GeoJSON/);
  expect(all.name).toMatch(/^cbec-atlas_all-zones_[\d.]+\.geojson$/);
  expect(JSON.parse(all.text).features).toEqual(await atlas.publishedZones());
});

test('citations name version, day and view', async ({ atlas, page }) => {
  await atlas.open('?year=2020');
  await openShare(page, 'Cite');
  for (const style of ['APA', 'GB/T 7714', 'BibTeX']) {
    const text = await page.getByRole('textbox', { name: style }).inputValue();
    expect(text).toContain('?year=2020');
    expect(text).toMatch(/\d{4}\.\d{1,2}\.\d{1,2}/);
  }
});
