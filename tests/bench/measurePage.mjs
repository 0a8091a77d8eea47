// One cold load of a page on a slow line and a slow processor, and a few steps of its year slider.
import { setTimeout } from 'node:timers/promises';
import { inFreshBrowser, median } from './browser.mjs';
import { pageProbe } from './pageProbe.mjs';

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const CPU_SLOWDOWN = 4;
const STEPS = 9;
const PATIENCE = 90_000;
const POLLED_AFTER = 500;

/** @typedef {{ start: number, duration: number, parts: { file: string, what: string, duration: number }[] }} AttributedTask */

/**
 * @typedef {object} Measurement
 * @property {number} bytes bodies sent until the map is interactive and quiet
 * @property {number} requests
 * @property {number} bytesBeforeVisible
 * @property {number} requestsBeforeVisible
 * @property {number} firstPaint milliseconds since the navigation, as all times below
 * @property {number} visible
 * @property {number} answers when filters, years and search answer; NaN on a page that does not say
 * @property {number} interactive
 * @property {number} blocking
 * @property {number} longestTask
 * @property {number} stepFrame a key press until the next painted frame
 * @property {number} stepShown a key press until the last frame that it caused, which shows the new year
 * @property {number} stepTasks main thread, one step
 * @property {number} stepScript main-thread script, one step
 * @property {number} heap bytes after a collection
 * @property {string} mapSize
 * @property {AttributedTask[]} tasks
 */

const NO_STEPS = { stepFrame: NaN, stepShown: NaN, stepTasks: NaN, stepScript: NaN };

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

/**
 * Asked from outside, a few bytes each time: what Playwright brings into a page to wait in it takes a slowed processor
 * up to 160 ms, just when the page draws its first picture.
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} mark
 */
async function whenMarked(session, mark) {
  const expression = `performance.getEntriesByName('${mark}').length`;
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    await setTimeout(POLLED_AFTER);
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.value > 0) return;
  }
  throw new Error(`The page did not say "${mark}" within ${PATIENCE} ms.`);
}

/** Long tasks with the scripts that ran in them, as the browser attributes long frames. */
function attribute(longTasks, scripts, until) {
  return longTasks
    .filter(({ start }) => start < until)
    .map((task) => ({
      ...task,
      parts: scripts
        .filter(({ start }) => start >= task.start - 1 && start < task.start + task.duration)
        .sort((a, b) => b.duration - a.duration)
        .map(({ file, what, duration }) => ({ file, what, duration })),
    }));
}

async function measureSteps(page, session, slider) {
  await page.focus(slider);
  const steps = [];
  for (let step = 0; step < STEPS; step++) {
    const before = await metrics(session);
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => globalThis.benchProbe.step.nextFrame > 0, undefined, {
      timeout: PATIENCE,
      polling: 300,
    });
    await page.waitForTimeout(900);
    const after = await metrics(session);
    const { pressed, nextFrame, drawn } = await page.evaluate(() => globalThis.benchProbe.step);
    const spent = (name) => (after.get(name) - before.get(name)) * 1000;
    steps.push({
      frame: nextFrame - pressed,
      shown: (drawn.at(-1) ?? Number.NaN) - pressed,
      tasks: spent('TaskDuration'),
      script: spent('ScriptDuration'),
    });
  }
  const of = (name) => median(steps.map((step) => step[name]));
  return {
    stepFrame: of('frame'),
    stepShown: of('shown'),
    stepTasks: of('tasks'),
    stepScript: of('script'),
  };
}

/**
 * @param {object} options
 * @param {string} options.url
 * @param {string | null} options.slider selector of the year slider; null measures no steps
 * @param {string} options.map selector of the map
 * @param {import('../host.d.mts').Served[]} options.served
 * @param {keyof typeof import('./browser.mjs').WINDOWS} [options.window]
 * @returns {Promise<Measurement>}
 */
export function measurePage({ url, slider, map, served, window }) {
  return inFreshBrowser(async (page, session) => {
    await page.addInitScript(pageProbe);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    served.length = 0;
    await page.goto(url, { waitUntil: 'commit' });
    await whenMarked(session, 'map-interactive');
    await page.waitForTimeout(2500);
    const load = await page.evaluate((selector) => {
      const markAt = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const visible = markAt('map-visible');
      const early = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= visible);
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return {
        visible,
        answers: markAt('atlas-answers'),
        interactive: markAt('map-interactive'),
        firstPaint: markAt('first-contentful-paint'),
        requestsBeforeVisible: early.length,
        bytesBeforeVisible: early.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        mapSize: `${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}`,
        longTasks: globalThis.benchProbe.longTasks,
        scripts: globalThis.benchProbe.scripts,
      };
    }, map);
    const bytes = served.reduce((sum, file) => sum + file.bytes, 0);
    const requests = served.length;
    const tasks = attribute(load.longTasks, load.scripts, load.interactive);
    const steps = slider === null ? NO_STEPS : await measureSteps(page, session, slider);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      bytes,
      requests,
      bytesBeforeVisible: load.bytesBeforeVisible,
      requestsBeforeVisible: load.requestsBeforeVisible,
      firstPaint: load.firstPaint,
      visible: load.visible,
      answers: load.answers,
      interactive: load.interactive,
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
      ...steps,
      heap: usedSize,
      mapSize: load.mapSize,
      tasks,
    };
  }, window);
}
