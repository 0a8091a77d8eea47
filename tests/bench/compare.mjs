// The built atlas beside a bare MapLibre page with the same base map and zones, in one run.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { host } from '../host.mjs';
import { median } from './browser.mjs';
import { buildPage } from './buildPage.mjs';
import { measurePage } from './measurePage.mjs';
import { kilobytes, megabytes, table, time, verdict } from './table.mjs';

/** @typedef {import('./measurePage.mjs').Measurement} Measurement */

const LONGEST_TASK = 150;
const MOST_TASKS_SHOWN = 10;

/** What is measured; `most` is the highest ratio to the bare page that the atlas may have. */
const ROWS = [
  { name: 'bytes sent (gzip)', of: 'bytes', format: kilobytes },
  { name: 'requests', of: 'requests', format: String },
  { name: 'bytes before the map is visible', of: 'bytesBeforeVisible', format: kilobytes },
  { name: 'requests before the map is visible', of: 'requestsBeforeVisible', format: String },
  { name: 'first contentful paint', of: 'firstPaint', format: time },
  { name: 'map visible', of: 'visible', format: time, most: 0.2 },
  { name: 'map interactive', of: 'interactive', format: time, most: 1 },
  { name: 'blocking time until interactive', of: 'blocking', format: time, most: 0.5 },
  { name: 'longest task until interactive', of: 'longestTask', format: time },
  // The bare page's next frame still shows the old year, since its worker filters later: the pages are
  // compared by the frame after which the new year stands there.
  { name: 'year step: key to next painted frame', of: 'stepFrame', format: time },
  { name: 'year step: key to the new year painted', of: 'stepShown', format: time, most: 0.25 },
  { name: 'year step: main thread, all tasks', of: 'stepTasks', format: time },
  { name: 'year step: main thread, script', of: 'stepScript', format: time },
  { name: 'JavaScript heap', of: 'heap', format: megabytes },
];

/** @param {Measurement[]} runs */
function middle(runs) {
  return Object.fromEntries(ROWS.map(({ of }) => [of, median(runs.map((run) => run[of]))]));
}

/** @param {Measurement[]} runs the one whose time to interactive is the median */
function typical(runs) {
  const sorted = [...runs].sort((a, b) => a.interactive - b.interactive);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** @param {Measurement[]} runs */
function spread(runs, of, format) {
  const values = runs.map((run) => run[of]);
  return `${format(Math.min(...values))} .. ${format(Math.max(...values))}`;
}

/**
 * @param {string} name
 * @param {Measurement} run
 */
function printTasks(name, run) {
  const tasks = [...run.tasks].sort((a, b) => b.duration - a.duration).slice(0, MOST_TASKS_SHOWN);
  console.log(`\nLongest tasks of ${name} until it is interactive (typical run):`);
  if (tasks.length === 0) console.log('  none above 50 ms');
  for (const { start, duration, parts } of tasks) {
    const what =
      parts.length === 0
        ? 'no script: layout, paint, collection'
        : parts
            .slice(0, 2)
            .map((part) => `${part.file} ${part.what} (${time(part.duration)})`)
            .join(' + ');
    console.log(`  at ${time(start).padStart(9)}  ${time(duration).padStart(9)}  ${what}`);
  }
}

/**
 * @param {string} dist the built site
 * @param {number} runs
 */
export async function compare(dist, runs) {
  const bare = await buildPage('bare', { minify: true });
  const server = await host({
    folders: [
      { base: '/atlas/', folder: dist },
      { base: '/bare/data/', folder: join(dist, 'data') },
      { base: '/bare/', folder: bare.folder },
    ],
    isLikePages: true,
  });
  const { served, origin } = server;
  /** @type {{ atlas: Measurement[], bare: Measurement[] }} */
  const measured = { atlas: [], bare: [] };
  const pages = {
    atlas: { url: `${origin}/atlas/`, slider: '.year-thumb', map: '.gl-map', served },
    bare: { url: `${origin}/bare/`, slider: '#year', map: '#map', served },
  };
  try {
    for (let run = 1; run <= runs; run++) {
      for (const name of /** @type {const} */ (['atlas', 'bare'])) {
        const result = await measurePage(pages[name]);
        measured[name].push(result);
        const { visible, interactive } = result;
        console.log(
          `run ${run} of ${runs}: ${name.padEnd(5)} map visible ${time(visible)}, interactive ${time(interactive)}`,
        );
      }
    }
  } finally {
    await server.close();
    await bare.remove();
  }

  const [ours, theirs] = [middle(measured.atlas), middle(measured.bare)];
  const rows = ROWS.map(({ name, of, format, most }) => {
    const ratio = ours[of] / theirs[of];
    return [
      name,
      format(ours[of]),
      format(theirs[of]),
      `${ratio.toFixed(2)} ×`,
      most === undefined ? '' : `≤ ${most.toFixed(2)} ×`,
      most === undefined ? '' : verdict(ratio <= most),
      spread(measured.atlas, of, format),
      spread(measured.bare, of, format),
    ];
  });
  const longest = rows[ROWS.findIndex(({ of }) => of === 'longestTask')];
  longest[4] = `≤ ${time(LONGEST_TASK)}`;
  longest[5] = verdict(ours.longestTask <= LONGEST_TASK);
  console.log(
    `\nMedian of ${runs}, slow 4G (1.6 Mbit/s, 150 ms), processor ÷ 4, cold cache, gzip, WebGL in software.`,
  );
  console.log(
    `Map: atlas ${measured.atlas[0].mapSize}, bare ${measured.bare[0].mapSize} pixels.\n`,
  );
  console.log(
    table([
      ['', 'atlas', 'bare', 'ratio', 'target', '', 'atlas, all runs', 'bare, all runs'],
      ...rows,
    ]),
  );
  printTasks('the atlas', typical(measured.atlas));
  printTasks('the bare page', typical(measured.bare));
  if (loadavg()[0] > cpus().length * 0.75 + 1) {
    const load = loadavg()[0].toFixed(1);
    console.log(
      `\nThe machine was busy (load ${load} on ${cpus().length} processors): measure again.`,
    );
  }
}
