// What stands around the pages on a static host.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licences, lostPage, sidePages, sitemap } from '@/site/pages/hosting';
import { ATLAS } from '../../../data/atlas.config.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = 'https://example.org/some/atlas/';

describe('a lost address', () => {
  it('leads back to the site from any depth, in both languages', () => {
    const html = lostPage({ ...ATLAS, site: SITE });
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/some/atlas/',
      '/some/atlas/zh/',
    ]);
    expect(html).toContain('noindex');
  });
});

describe('the list of addresses', () => {
  const PAGES = [
    { fileName: 'index.html', language: 'en', year: null },
    { fileName: 'zh/index.html', language: 'zh', year: null },
    { fileName: '2020.html', language: 'en', year: 2020 },
    { fileName: 'zh/2020.html', language: 'zh', year: 2020 },
  ] as const;

  it('names the pages beside the atlas, each with the other language', () => {
    const text = sitemap(SITE, sidePages(['en', 'zh']), '2026-11-26');
    const entry = text.split('\n').find((line) => line.includes(`<loc>${SITE}about.html<`));
    expect(entry).toContain(`hreflang="zh-Hans" href="${SITE}about-zh.html"`);
    expect(text).toContain(`<loc>${SITE}changes-zh.html<`);
  });

  it('is valid, names each page once, and each page in both languages', () => {
    const text = sitemap(SITE, PAGES, '2026-11-26');
    const found = [...text.matchAll(/<loc>([^<]+)</g)].map(([, address]) => address);
    expect(found).toEqual([SITE, `${SITE}zh/`, `${SITE}2020.html`, `${SITE}zh/2020.html`]);
    const entry = text.split('\n').find((line) => line.includes(`<loc>${SITE}zh/2020.html<`));
    expect(entry?.match(/hreflang="[^"]+" href="[^"]+"/g)).toEqual([
      `hreflang="en" href="${SITE}2020.html"`,
      `hreflang="zh-Hans" href="${SITE}zh/2020.html"`,
    ]);
  });
});

describe('the licences of what is shipped', () => {
  const text = licences(ROOT, 'An atlas');
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };

  it.each(Object.keys(dependencies))('has that of %s', (name) => {
    const part = text.split('-'.repeat(80)).find((each) => each.trim().startsWith(`${name} `));
    expect(part?.length).toBeGreaterThan(400);
  });

  it('has none of the tools, and its own', () => {
    expect(text.startsWith('An atlas\n')).toBe(true);
    for (const tool of ['vitest', 'typescript', 'vite', '@playwright/test']) {
      expect(text).not.toContain(`\n${tool} `);
    }
  });
});
