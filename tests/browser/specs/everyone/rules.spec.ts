// Every rule of axe-core, best practices and experiments among them, in every state of the page that tests reach.
import { type Atlas, expect, test } from '../../driver';

interface State {
  readonly name: string;
  readonly query?: string;
  readonly reach?: (atlas: Atlas) => Promise<void>;
}

const details = async (atlas: Atlas): Promise<void> => {
  await expect(atlas.details.name()).toBeVisible();
};

const STATES: readonly State[] = [
  { name: 'the map' },
  { name: 'a year, one kind', query: 'year=2020&kinds=comprehensive-pilot-zone' },
  { name: 'new in years', query: 'years=2018..2020' },
  { name: 'compared', query: 'compare=2018&year=2020' },
  { name: 'no kind', query: 'kinds=none' },
  { name: 'a place', query: 'place=hangzhou', reach: details },
  { name: 'a province', query: 'province=guangdong', reach: details },
  { name: 'a country abroad', query: 'country=de', reach: details },
  { name: 'dark colours', query: 'theme=dark&year=2020&kinds=comprehensive-pilot-zone' },
  { name: 'dark details', query: 'theme=dark&place=hangzhou', reach: details },
  { name: 'Chinese', query: 'lang=zh&place=hangzhou', reach: details },
  { name: 'an embed', query: 'embed=1&controls=year,kinds,zoom,language&kinds=free-trade-zone' },
  {
    name: '320 pixels',
    query: 'place=hangzhou',
    reach: async (atlas) => {
      await atlas.page.resize(320, 568);
      await details(atlas);
    },
  },
  {
    name: 'a phone with its menu',
    query: 'lang=zh&theme=dark',
    reach: async (atlas) => {
      await atlas.page.resize(390, 844);
      await atlas.page.openMenu();
      await expect(atlas.share.button()).toBeVisible();
    },
  },
  {
    name: 'zones that did not come',
    query: 'view=table',
    reach: async (atlas) => {
      await atlas.files.break('data/zones.geojson', 'not found');
      await atlas.reload();
      await expect(atlas.answer.alert()).not.toHaveCount(0);
    },
  },
  {
    name: 'a list of what is in sight',
    reach: async (atlas) => {
      await atlas.map.listInSight();
      await expect(atlas.map.inSight()).not.toHaveCount(0);
    },
  },
  {
    name: 'the table',
    query: 'view=table&year=2020',
    reach: async (atlas) => expect(atlas.table.rows()).not.toHaveCount(0),
  },
  {
    name: 'the figures',
    query: 'year=2020',
    reach: async (atlas) => {
      await atlas.answer.openFigures();
      await expect(atlas.answer.figures()).toBeVisible();
    },
  },
  {
    name: 'the world',
    reach: async (atlas) => {
      await atlas.map.showWorld();
      await expect(atlas.warehouses.panel()).toContainText(/Documented sites|处/);
    },
  },
  {
    name: 'a step of the policy',
    reach: async (atlas) => {
      await atlas.answer.openPolicyStep(2020);
      await expect(atlas.answer.policyStep()).toBeVisible();
    },
  },
  {
    name: 'a search',
    reach: async (atlas) => {
      await atlas.search.for('hang');
      await expect(atlas.search.results()).not.toHaveCount(0);
    },
  },
  { name: 'a document', query: 'document=guohan-2020-47', reach: details },
  { name: 'an operator', query: 'operator=jd&theme=dark', reach: details },
  { name: 'what is near a city abroad', query: 'q=hamburg&lang=zh' },
  {
    name: 'cities asked for, in the dark',
    query: 'view=cities&has=free-trade-zone&hasnot=comprehensive-pilot-zone&theme=dark',
    reach: async (atlas) => expect(atlas.table.rows()).not.toHaveCount(0),
  },
  {
    name: 'a figure that was sent, in Chinese',
    query: 'figure=cbec-total-2020-b-preliminary&lang=zh&theme=dark',
    reach: async (atlas) => expect(atlas.answer.namedFigure()).toBeVisible(),
  },
  {
    name: 'the story',
    query: 'story=2',
    reach: async (atlas) => expect(atlas.answer.storyCard()).toBeVisible(),
  },
  {
    name: 'the owners at home',
    query: 'owners=1&view=table',
    reach: async (atlas) => expect(atlas.table.rows()).not.toHaveCount(0),
  },
  ...(['Link', 'Embed', 'Download', 'Cite'] as const).map(
    (section): State => ({
      name: `sharing: ${section}`,
      query: section === 'Embed' || section === 'Cite' ? 'theme=dark' : '',
      reach: async (atlas) => {
        await atlas.share.open(section);
        await expect(atlas.share.dialog()).toBeVisible();
      },
    }),
  ),
];

for (const { name, query = '', reach } of STATES) {
  test(`no rule is broken: ${name}`, async ({ atlas }) => {
    await atlas.open(`?${query}`);
    await reach?.(atlas);
    expect(await atlas.rules.broken()).toEqual([]);
  });
}

for (const [width, height] of [
  [1280, 720],
  [320, 568],
] as const) {
  test(`no rule is broken on the pages beside the atlas, ${width} pixels wide`, async ({
    atlas,
  }) => {
    await atlas.page.resize(width, height);
    const names = ['about', 'changes', 'embedding', 'using-data'];
    for (const page of [...names, ...names.map((name) => `${name}-zh`), '404']) {
      await atlas.beside.open(`${page}.html`);
      await expect(atlas.beside.heading()).toBeVisible();
      expect(await atlas.rules.broken(), page).toEqual([]);
      await atlas.page.expectNoSidewaysScroll();
    }
  });
}
