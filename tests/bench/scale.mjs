// How the cost of a year step, of pointing and of memory grows with the number of zones.
import { host } from '../host.mjs';
import { inFreshBrowser, median } from './browser.mjs';
import { buildPage } from './buildPage.mjs';
import { timeByFunction } from './profile.mjs';
import { megabytes, table, time, verdict } from './table.mjs';

const YEARS = [2025, 2024, 2023, 2022, 2021, 2020, 2018, 2017, 2016];
/** Steps at the start that are not counted: functions are compiled, shaders built. */
const WARM_UP = 2;
const SINGLE_ZONES = 8;
const MOST_GROWTH = 3;
const LONGEST_PICK = 50;
const PATIENCE = 600_000;
const FUNCTIONS_SHOWN = 40;

/** @param {readonly number[]} numbers */
function slowest(numbers) {
  return Math.max(...numbers);
}

/**
 * @param {string} url
 * @param {number} count
 * @param {boolean} isProfiled
 */
function measureSize(url, count, isProfiled) {
  return inFreshBrowser(async (page, session) => {
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.scaleBench !== undefined);
    const ready = await page.evaluate((zones) => globalThis.scaleBench.mount(zones), count);
    const steps = [];
    const run = (year) => page.evaluate((shown) => globalThis.scaleBench.step(shown), year);
    for (const year of YEARS) steps.push(await run(year));
    const rasteriser = await page.evaluate(() => globalThis.scaleBench.rasterise(2019));
    const hovers = [];
    for (let index = 0; index < 5; index++) {
      hovers.push(await page.evaluate((at) => globalThis.scaleBench.hover(at), index * 101));
    }
    const picks = {
      places: await page.evaluate(() => globalThis.scaleBench.pick(null)),
      zones: await page.evaluate((zoom) => globalThis.scaleBench.pick(zoom), SINGLE_ZONES),
    };
    let functions = null;
    if (isProfiled) {
      await session.send('Profiler.enable');
      await session.send('Profiler.start');
      for (const year of YEARS) await run(year);
      const { profile } = await session.send('Profiler.stop');
      functions = timeByFunction(profile);
    }
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    const counted = steps.slice(WARM_UP);
    const of = (name) => median(counted.map((step) => step[name]));
    return {
      count,
      ready,
      script: of('script'),
      action: of('action'),
      frames: of('frames'),
      panels: of('panels'),
      rasteriser,
      hover: median(hovers.slice(1).map(({ script }) => script)),
      picks,
      heap: usedSize,
      buffers: backingStorageSize,
      functions,
    };
  });
}

/**
 * @param {readonly number[]} sizes
 * @param {boolean} isProfiled lists the functions of a step at the largest size
 */
export async function scale(sizes, isProfiled) {
  const built = await buildPage('scale', { minify: false });
  const server = await host({
    folders: [{ base: '/', folder: built.folder }],
    isLikePages: true,
  });
  const results = [];
  try {
    for (const count of sizes) {
      const last = count === sizes.at(-1);
      const result = await measureSize(`${server.origin}/`, count, isProfiled && last);
      results.push(result);
      console.log(`${count.toLocaleString('en')} zones: a year step takes ${time(result.script)}`);
    }
  } finally {
    await server.close();
    await built.remove();
  }

  const row = (name, cell) => [name, ...results.map(cell)];
  console.log(
    `\nUnthrottled; script on the main thread, median of ${YEARS.length - WARM_UP} steps.\n`,
  );
  console.log(
    table([
      row('zones', ({ count }) => count.toLocaleString('en')),
      row('year step: script', ({ script }) => time(script)),
      row('  the action: store, selectors, layers', ({ action }) => time(action)),
      row('  animation frames until drawn', ({ frames }) => time(frames)),
      row('year step: selectors of the panels', ({ panels }) => time(panels)),
      row('software rasteriser, one frame, apart', ({ rasteriser }) => time(rasteriser)),
      row('hovering another mark: script', ({ hover }) => time(hover)),
      row('under the pointer, places: median', ({ picks }) => time(median(picks.places.all))),
      row('under the pointer, places: slowest', ({ picks }) => time(slowest(picks.places.all))),
      row('under the pointer, places: first', ({ picks }) => time(picks.places.first)),
      row('under the pointer, zones: median', ({ picks }) => time(median(picks.zones.all))),
      row('under the pointer, zones: slowest', ({ picks }) => time(slowest(picks.zones.all))),
      row('under the pointer, zones: first', ({ picks }) => time(picks.zones.first)),
      row('from data in memory to the map on screen', ({ ready }) => time(ready)),
      row('JavaScript heap', ({ heap }) => megabytes(heap)),
      row('array buffers', ({ buffers }) => megabytes(buffers)),
    ]),
  );
  const [smallest, largest] = [results[0], results.at(-1)];
  const growth = largest.script / smallest.script;
  const times = [largest.picks.places, largest.picks.zones].flatMap(({ first, all }) => [
    first,
    ...all,
  ]);
  console.log(`
Script of a year step, most zones against fewest: ${growth.toFixed(1)} × (≤ ${MOST_GROWTH} ×): ${verdict(growth <= MOST_GROWTH)}
Under the pointer, slowest of all: ${time(slowest(times))} (≤ ${time(LONGEST_PICK)}): ${verdict(slowest(times) <= LONGEST_PICK)}`);
  if (largest.functions === null) return;
  const steps = YEARS.length;
  console.log(
    `\nFunctions of a step at ${largest.count.toLocaleString('en')} zones, by total time:\n`,
  );
  console.log(
    table([
      ['function:line of the built file', 'total', 'self'],
      ...largest.functions
        .slice(0, FUNCTIONS_SHOWN)
        .map(({ name, self, total }) => [name, time(total / steps), time(self / steps)]),
    ]),
  );
}
