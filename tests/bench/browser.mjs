// A fresh browser for each measurement: cold caches, no compiled shaders left from the last one.
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/findBrowser.mjs';

const executablePath = findBrowser();

/** What the browser itself has to do after its start would be counted as the page's, milliseconds. */
const BROWSER_START = 3000;

/** The windows of measurements, CSS pixels. */
export const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2.6,
    isMobile: true,
    hasTouch: true,
  },
};

/**
 * Opens an empty page in a browser of its own, does the work and closes it.
 * @template Result
 * @param {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<Result>} work
 * @param {keyof typeof WINDOWS} [window]
 * @returns {Promise<Result>}
 */
export async function inFreshBrowser(work, window = 'desktop') {
  const browser = await chromium.launch({
    executablePath,
    args: [
      // WebGL in software, and the page itself drawn without it: a software GPU that also rasterises
      // the page holds back the first paint by seconds.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-gpu-rasterization',
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--enable-precise-memory-info',
    ],
  });
  try {
    const page = await browser.newPage({ ...WINDOWS[window], serviceWorkers: 'block' });
    page.on('pageerror', (error) => console.error(`  error on the page: ${error.message}`));
    const session = await page.context().newCDPSession(page);
    await page.waitForTimeout(BROWSER_START);
    return await work(page, session);
  } finally {
    await browser.close();
  }
}

/**
 * @param {readonly number[]} numbers
 * @returns {number} the middle one; NaN of none
 */
export function median(numbers) {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
