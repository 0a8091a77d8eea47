// Every address is a front door: a set of them beside the bare MapLibre page, on a desktop and a phone, in one run.
import { join } from 'node:path';
import { host } from '../host.mjs';
import { median, WINDOWS } from './browser.mjs';
import { buildPage } from './buildPage.mjs';
import { measurePage } from './measurePage.mjs';
import { table, time, verdict } from './table.mjs';

const ADDRESSES = [
  '',
  '?year=2020',
  'zh/',
  '?lang=zh&years=2016..2018',
  '?place=shanghai',
  '?embed=1&year=2020',
  '?embed=1&lang=zh',
];

/** The highest ratio to the bare page that an address may have, by what is measured; `answers` to its interactive. */
const AIMS = { visible: 0.2, answers: 0.4, blocking: 0.5 };

const BARE = 'bare page';

/**
 * @param {string} dist the built site
 * @param {number} runs
 */
export async function doors(dist, runs) {
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
  try {
    for (const window of /** @type {(keyof typeof WINDOWS)[]} */ (Object.keys(WINDOWS))) {
      /** @type {Map<string, import('./measurePage.mjs').Measurement[]>} */
      const measured = new Map();
      for (let run = 1; run <= runs; run++) {
        for (const address of [BARE, ...ADDRESSES]) {
          const isBare = address === BARE;
          const url = isBare ? `${origin}/bare/` : `${origin}/atlas/${address}`;
          const map = isBare ? '#map' : '.gl-map';
          const result = await measurePage({ url, slider: null, map, served, window });
          measured.set(address, [...(measured.get(address) ?? []), result]);
        }
      }
      print(window, measured, runs);
    }
  } finally {
    await server.close();
    await bare.remove();
  }
}

/**
 * @param {string} window
 * @param {Map<string, import('./measurePage.mjs').Measurement[]>} measured
 * @param {number} runs
 */
function print(window, measured, runs) {
  const middle = (address, of) => median((measured.get(address) ?? []).map((run) => run[of]));
  const cell = (address, of, than = of) => {
    const value = middle(address, of);
    const ratio = value / middle(BARE, than);
    const aim = AIMS[of];
    return `${time(value)}, ${ratio.toFixed(2)} ×${aim === undefined ? '' : ` ${verdict(ratio <= aim)}`}`;
  };
  console.log(
    `\n${window}: median of ${runs}; ratios to the bare page, whose map is visible after`,
  );
  console.log(
    `${time(middle(BARE, 'visible'))} and interactive after ${time(middle(BARE, 'interactive'))}.\n`,
  );
  console.log(
    table([
      ['address', 'map visible', 'answers', 'interactive', 'blocking', 'longest task'],
      ...ADDRESSES.map((address) => [
        address === '' ? 'front page' : address,
        cell(address, 'visible'),
        cell(address, 'answers', 'interactive'),
        cell(address, 'interactive'),
        cell(address, 'blocking'),
        time(middle(address, 'longestTask')),
      ]),
    ]),
  );
}
