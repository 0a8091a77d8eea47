// A long visit with WebGL: what the page keeps after many steps, openings, searches and new maps.
import { host } from '../host.mjs';
import { heldContexts, keptByPage } from '../keptByPage.mjs';
import { inFreshBrowser } from './browser.mjs';
import { megabytes, table } from './table.mjs';

const PATIENCE = 60_000;
const PLACES = ['hangzhou', 'haerbin', 'lasa', 'shenzhen', 'xian', 'chengdu'];

/** What a visit may add to what was there after a first round of everything. */
const AIMS = { nodes: 200, listeners: 10, workers: 0, contexts: 0, bytes: 0.15 };

/** @typedef {{ nodes: number, listeners: number, bytes: number, workers: number, contexts: number }} Kept */

/** @returns {Promise<Kept>} */
async function kept(page, session) {
  return {
    ...(await keptByPage(session)),
    workers: page.workers().length,
    contexts: await heldContexts(session),
  };
}

const isMoving = (page) =>
  page.waitForSelector('[data-renderer="webgl"]', { timeout: PATIENCE, state: 'attached' });

async function stepYears(page, times) {
  const slider = page.locator('.time-panel [role=slider]').first();
  await slider.focus();
  for (let step = 0; step < times; step++) {
    await page.keyboard.press(step % 20 < 10 ? 'ArrowLeft' : 'ArrowRight');
  }
}

/** A search, its first result opened, and closed again. */
async function searchAndOpen(page, times) {
  for (let turn = 0; turn < times; turn++) {
    await page.fill('.search-input', PLACES[turn % PLACES.length] ?? '');
    await page.locator('[role=option]').first().click();
    await page.locator('.details-panel h2').first().waitFor({ timeout: PATIENCE });
    await page.locator('.details-close').click();
  }
}

/** The context is lost, the map comes anew: by itself, or once the reader asks for it. */
async function mountAnew(page, times) {
  for (let turn = 0; turn < times; turn++) {
    await page.evaluate(() => {
      const canvas = document.querySelector('.gl-map canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.waitForSelector('[data-renderer="svg"]', { timeout: PATIENCE, state: 'attached' });
    const again = page.locator('.map-notice button').first();
    await Promise.race([isMoving(page), again.waitFor({ timeout: PATIENCE })]);
    if (await again.isVisible()) await again.click();
    await isMoving(page);
  }
}

const CHORES = [
  { name: 'year steps', times: 1000, first: 20, does: stepYears },
  // Chromium keeps a node for each word that is typed into a field, on any page, to take it back.
  { name: 'searches and openings', times: 300, first: 12, does: searchAndOpen, browsersNodes: 300 },
  { name: 'contexts lost, maps mounted', times: 200, first: 4, does: mountAnew },
];

/**
 * @param {Kept} before
 * @param {Kept} after
 * @param {number} [browsersNodes] not the page's own
 */
function verdictOf(before, after, browsersNodes = 0) {
  const more = (name) => after[name] - before[name];
  const isFlat =
    more('nodes') <= AIMS.nodes + browsersNodes &&
    ['listeners', 'workers', 'contexts'].every((name) => more(name) <= AIMS[name]);
  return isFlat && more('bytes') <= AIMS.bytes * before.bytes ? 'flat' : 'GROWS';
}

/** @param {string} dist the built site */
export async function life(dist) {
  const { origin, close } = await host({ folders: [{ base: '/atlas/', folder: dist }] });
  const rows = [['', 'nodes', 'listeners', 'heap', 'workers', 'contexts', '']];
  const row = (name, { nodes, listeners, bytes, workers, contexts: held }, verdict) =>
    rows.push([
      name,
      `${nodes}`,
      `${listeners}`,
      megabytes(bytes),
      `${workers}`,
      `${held}`,
      verdict,
    ]);
  try {
    await inFreshBrowser(async (page, session) => {
      await page.goto(`${origin}/atlas/?year=2020`);
      await isMoving(page);
      // What is kept for the next time has come then.
      for (const { does, first } of CHORES) await does(page, first);
      let before = await kept(page, session);
      row('after one of everything', before, '');
      for (const { name, times, does, browsersNodes } of CHORES) {
        await does(page, times);
        const after = await kept(page, session);
        row(`${times} ${name}`, after, verdictOf(before, after, browsersNodes));
        before = after;
      }
    });
  } finally {
    await close();
  }
  console.log(`\n${table(rows)}`);
}
