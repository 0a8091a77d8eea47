// The embedded WebGL map: loaded only in sight, in every sandbox, and it leaves the wheel to the article.
import { expect, test } from '../../driver';

const WEBGL = /mountGlMap|maplibre|basemap\.topo/;

for (const sandbox of ['', 'sandbox="allow-scripts"']) {
  test(`comes when it scrolls into sight ${sandbox}`, async ({ article }) => {
    await article.openListening(
      `<div style="height: 4000px"></div>
       <iframe ${sandbox} src="${article.openSite}?embed=1&year=2020" width="640" height="420"></iframe>
       <div style="height: 2000px"></div>`,
    );
    await article.hears('ready');
    await expect(article.map()).toHaveAttribute('data-renderer', 'svg');
    expect(article.requests.filter((url) => WEBGL.test(url))).toEqual([]);

    await article.element('iframe').scrollIntoViewIfNeeded();
    await expect(article.map()).toHaveAttribute('data-renderer', 'webgl', { timeout: 240_000 });

    const before = await article.scrolled();
    await article.watchGestureHints();
    await article.wheelOverMap(200);
    await expect.poll(() => article.gestureHints()).toContain('scroll to zoom');
    await expect.poll(() => article.scrolled()).toBeGreaterThan(before + 100);
    expect((await article.heard()).some(({ type }) => type === 'statechange')).toBe(false);
  });
}
