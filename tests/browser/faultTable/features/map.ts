// What the map shows and does, as it is drawn.
import type { Page } from '@playwright/test';
import { CLOSE_TILE } from '../builtFiles';
import type { Feature } from '../feature';

const WORLD = '&map=1.5/20/60';
const SHANGHAI = '&map=8/31.2/121.5';

const pointAtHangzhou = (page: Page): Promise<void> => pointAt(page, '[data-place="hangzhou"]');
const pointAtGateway = (page: Page): Promise<void> => pointAt(page, '[data-gateway]');

async function pointAt(page: Page, sign: string): Promise<void> {
  const shown = page.locator(sign).first();
  const box = (await shown.count()) > 0 ? await shown.boundingBox() : null;
  if (box === null) return;
  await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** One in the middle of the map, where nothing lies over it. */
async function pressSignInSight(page: Page): Promise<void> {
  await page.locator('[data-warehouse]').first().waitFor({ state: 'attached' });
  const [x, y] = await page.evaluate(() => {
    const map = document.querySelector('.map-stage')?.getBoundingClientRect() ?? new DOMRect();
    const [across, down] = [map.x + map.width / 2, map.y + map.height / 2];
    const middles = [...document.querySelectorAll('[data-warehouse]')].map((sign) => {
      const box = sign.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    const far = ([left, top]: readonly [number, number]): number =>
      Math.hypot(left - across, top - down);
    return middles.sort((a, b) => far(a) - far(b))[0] ?? ([across, down] as const);
  });
  await page.mouse.click(x, y);
}

const WAREHOUSE_TABLES = [
  'warehouse-facilities',
  'warehouse-regions',
  'warehouse-totals',
  'operators',
  'warehouse-operators',
  'trade-cities',
  'warehouse-provinces',
  'provinces',
];

export const MAP: readonly Feature[] = [
  {
    name: 'pointing',
    scripts: ['handling'],
    need: pointAtHangzhou,
    isPassing: true,
    whole: (page) => page.getByRole('tooltip'),
  },
  {
    name: 'zones',
    query: '&place=hangzhou',
    scripts: ['loaders', 'reading'],
    data: ['data/zones.geojson'],
    whole: (page) => page.locator('.details-panel dl').first(),
  },
  {
    name: 'the world',
    query: WORLD,
    scripts: ['startWebglMap', 'projectBase'],
    data: ['data/basemap.topo.json'],
    whole: (page) => page.locator('g.base-paths:not([transform])'),
  },
  {
    name: 'warehouses',
    query: WORLD,
    scripts: ['warehouseReading', 'warehouseParts'],
    data: WAREHOUSE_TABLES.map((name) => `data/${name}.csv`),
    whole: (page) => page.locator('.warehouse-body'),
  },
  {
    name: 'words of a gateway',
    query: '&map=8/31.2/121.5',
    scripts: ['GatewayTooltip'],
    need: pointAtGateway,
    isPassing: true,
    whole: (page) => page.getByRole('tooltip'),
    unharmed: 'its name stands on the map, and its card opens',
  },
  {
    name: 'names of the ground',
    scripts: ['groundReading'],
    data: ['data/gateways.csv'],
    query: '&map=5/31.2/121.5',
    whole: (page) => page.locator('.label.is-sea').first(),
    unharmed: 'the map is whole without gateways and names of seas; they come when it moves',
  },
  {
    name: 'names of towns',
    data: ['data/basemap/towns.json'],
    scripts: [],
    query: SHANGHAI,
    whole: (page) => page.locator('.label.is-town').first(),
    unharmed: 'the map is whole without towns; they come when it moves',
  },
  {
    name: 'the map up close',
    scripts: ['CloseMap'],
    data: ['data/basemap/tiles.json', `data/basemap${CLOSE_TILE}`],
    query: SHANGHAI,
    whole: (page) => page.locator('.detail-coast').first(),
    unharmed: 'the coarse coast stays',
  },
  {
    name: 'a sign is pressed',
    scripts: ['openStack'],
    query: '&map=5/50/10',
    need: pressSignInSight,
    whole: (page) => page.locator('.details-panel'),
    unharmed: 'the site that was pressed opens, without those below it',
  },
  {
    name: 'kept in sight',
    query: '&place=hangzhou',
    scripts: ['keepInSight'],
    whole: (page) => page.locator('.details-panel dl').first(),
    unharmed: 'the map stays where it is',
  },
];
