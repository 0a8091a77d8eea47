// What the specs import, and nothing else: the atlas on its site, and articles that frame it. Every test of the
// atlas fails by itself on a console error, a broken page or a request that leaves the site's folder.
import { writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import type { Article } from './article';
import { type Hosts, hostArticle, hostForArticles } from './articleHosts';
import { Atlas } from './atlas/atlas';
import { BROKEN, FAULTS } from './atlas/files';
import { WebDriver } from './engines/webDriver';
import { WebKitAtlas } from './engines/webKitAtlas';
import { PLAN as FAULT_PLAN, faultTest } from './faultTable/faultTest';
import { hostSite, type Site, type SiteName } from './sites/hostSite';

export { type Atlas, BROKEN, expect, FAULT_PLAN, FAULTS, faultTest };

interface Given {
  readonly atlas: Atlas;
  readonly article: Article;
  /** The atlas in WebKit; only in its own spec. */
  readonly webKitAtlas: WebKitAtlas;
  /** The site that was built for the test, on its host. */
  readonly deployment: Site;
}

interface GivenOnce {
  /** Which site is driven: the built one, or one that is built for the test. */
  readonly site: SiteName;
  readonly otherSite: Site | null;
  readonly hosts: Hosts;
  readonly webKit: WebDriver;
}

export const test = base.extend<Given, GivenOnce>({
  site: ['built', { option: true, scope: 'worker' }],
  otherSite: [
    async ({ site: name }, use) => {
      if (name === 'built') return use(null);
      const site = await hostSite(name);
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  deployment: async ({ otherSite }, use) => {
    if (otherSite === null) throw new Error('No site was built for this test');
    await use(otherSite);
  },
  baseURL: ({ baseURL, otherSite }, use) => use(otherSite?.address ?? baseURL),
  atlas: async ({ page, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The configuration names no address');
    const atlas = new Atlas(page, baseURL);
    await use(atlas);
    expect(atlas.complaintsSoFar(), 'errors and requests that no test asked for').toEqual([]);
  },
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const hosts = await hostForArticles();
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  webKit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const webKit = await WebDriver.start(process.env.ATLAS_WEBKIT ?? '', 1440, 900);
      await use(webKit);
      await webKit.end();
    },
    { scope: 'worker' },
  ],
  webKitAtlas: async ({ webKit, baseURL }, use, info) => {
    if (baseURL === undefined) throw new Error('The configuration names no address');
    const atlas = new WebKitAtlas(webKit, baseURL);
    await use(atlas);
    if (info.status !== info.expectedStatus)
      await writeFile(info.outputPath('webkit.png'), await atlas.picture());
    await atlas.close();
  },
  article: async ({ page, hosts }, use) => {
    const { article, close } = await hostArticle(page, hosts);
    await use(article);
    expect(article.faults, 'errors that no test asked for').toEqual([]);
    await close();
  },
});
