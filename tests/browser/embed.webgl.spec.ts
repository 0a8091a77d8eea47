// The embedded WebGL map: loaded only in sight, in every sandbox, and it leaves the wheel to the article.
import { expect, LISTEN, test } from './article';

const WEBGL = /mountGlMap|maplibre|basemap\.topo/;

for (const sandbox of ['', 'sandbox="allow-scripts"']) {
  test(`comes when it scrolls into sight ${sandbox}`, async ({ article, page }) => {
    await article.open(
      `${LISTEN}<div style="height: 4000px"></div>
       <iframe ${sandbox} src="${article.openSite}?embed=1&year=2020" width="640" height="420"></iframe>
       <div style="height: 2000px"></div>`,
    );
    await article.hears('ready');
    await expect(article.map()).toHaveAttribute('data-renderer', 'svg');
    expect(article.requests.filter((url) => WEBGL.test(url))).toEqual([]);

    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(article.map()).toHaveAttribute('data-renderer', 'webgl', { timeout: 120_000 });

    await article.map().hover();
    const before = await page.evaluate<number>('scrollY');
    await page.mouse.wheel(0, 200);
    await expect(article.frame().locator('.gesture-hint')).toContainText('scroll to zoom');
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(before + 100);
    expect((await article.heard()).some(({ type }) => type === 'statechange')).toBe(false);
  });
}
