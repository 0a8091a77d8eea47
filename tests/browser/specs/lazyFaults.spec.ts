// What is loaded later and does not come: which words say it, and what stands there after a new try. The fault table
// tries every file with every fault.
import { type Atlas, expect, test } from '../driver';

interface LazyFile {
  readonly file: string;
  /** What a reader does to need it. */
  readonly need: (atlas: Atlas) => Promise<void>;
  readonly sentence: string;
  /** What stands there once it has come, and could not without it. */
  readonly isWhole: (atlas: Atlas) => Promise<void>;
}

const openTable = (atlas: Atlas): Promise<void> => atlas.table.button().click();
const openHangzhou = (atlas: Atlas): Promise<void> => atlas.map.open('hangzhou');
const searchYiwu = (atlas: Atlas): Promise<void> => atlas.search.for('yiwu');
/** The map stands still then: while it comes to rest it asks again for what it lacks, and the line may go by itself. */
const lookAtWorld = async (atlas: Atlas): Promise<void> => {
  await atlas.map.showWorld();
  await expect.poll(() => atlas.address.value('map')).not.toBeNull();
};

/** All that needs the parts has asked for them: what asks later would have them, and take the line away. */
const lookForAllParts = async (atlas: Atlas): Promise<void> => {
  await lookAtWorld(atlas);
  await expect(atlas.warehouses.signs()).not.toHaveCount(0);
  await atlas.files.settled();
};

const namesItsDocument = async (atlas: Atlas): Promise<void> => {
  await expect(atlas.details.panel()).toContainText('Guo Han [2015] No. 44');
};
const hasWarehouses = async (atlas: Atlas): Promise<void> => {
  await expect(atlas.warehouses.signs()).not.toHaveCount(0);
  await expect(atlas.warehouses.panel()).toContainText('Documented sites');
  // Parts that no line speaks of come with those that one speaks of.
  await expect(atlas.answer.summary()).toContainText(/\d+ overseas warehouse sites/);
  await expect.poll(() => atlas.warehouses.listed()).toBeGreaterThan(0);
};

const SENTENCES = {
  table: 'The table could not be loaded',
  share: 'The share dialog could not be loaded',
  figures: 'The figures could not be loaded',
  sources: 'The sources could not be loaded',
  warehouses: 'The overseas warehouses could not be loaded',
} as const;

const FILES: readonly LazyFile[] = [
  {
    file: 'assets/TablePanel-*.js',
    need: openTable,
    sentence: SENTENCES.table,
    isWhole: async (atlas) => expect(atlas.table.rows()).not.toHaveCount(0),
  },
  {
    file: 'assets/TablePanel-*.css',
    need: openTable,
    sentence: SENTENCES.table,
    isWhole: async (atlas) => expect(atlas.table.panel()).toHaveCSS('display', 'grid'),
  },
  {
    file: 'assets/ShareDialog-*.js',
    need: (atlas) => atlas.share.openDialog(),
    sentence: SENTENCES.share,
    isWhole: async (atlas) => expect(atlas.share.dialog()).toBeVisible(),
  },
  {
    file: 'assets/ShareDialog-*.css',
    need: (atlas) => atlas.share.openDialog(),
    sentence: SENTENCES.share,
    isWhole: async (atlas) => expect(atlas.share.dialog()).toHaveCSS('padding', '0px'),
  },
  {
    file: 'assets/FiguresPanel-*.js',
    need: (atlas) => atlas.answer.openFigures(),
    sentence: SENTENCES.figures,
    isWhole: async (atlas) => expect(atlas.answer.figures()).toBeVisible(),
  },
  ...['data/indicators.csv', 'data/warehouse-totals.csv'].map((file) => ({
    file,
    need: (atlas: Atlas) => atlas.answer.openFigures(),
    sentence: SENTENCES.figures,
    isWhole: async (atlas: Atlas) =>
      expect(atlas.answer.figures().locator('dt')).not.toHaveCount(0),
  })),
  {
    file: 'assets/DetailsContents-*.js',
    need: openHangzhou,
    sentence: 'The details could not be loaded',
    isWhole: async (atlas) => expect(atlas.details.panel()).toContainText('7 March 2015'),
  },
  {
    file: 'data/sources.csv',
    need: openHangzhou,
    sentence: SENTENCES.sources,
    isWhole: namesItsDocument,
  },
  {
    file: 'assets/SearchPopup-*.js',
    need: searchYiwu,
    sentence: 'The search could not be loaded',
    isWhole: async (atlas) => {
      await atlas.search.field().click();
      await expect(atlas.search.results().first()).toContainText('Yiwu');
    },
  },
  {
    file: 'data/search.json',
    need: (atlas) => atlas.search.for('yw'),
    sentence: 'Pinyin and documents did not load',
    isWhole: async (atlas) => expect(atlas.search.results().first()).toContainText('Yiwu'),
  },
  ...['facilities', 'regions', 'totals'].map((name) => ({
    file: `data/warehouse-${name}.csv`,
    need: lookAtWorld,
    sentence: SENTENCES.warehouses,
    isWhole: hasWarehouses,
  })),
  {
    file: 'assets/warehouseParts-*.js',
    need: lookForAllParts,
    sentence: SENTENCES.warehouses,
    isWhole: hasWarehouses,
  },
  {
    file: 'data/basemap.topo.json',
    need: lookAtWorld,
    sentence: 'The map of the rest of the world could not be loaded',
    isWhole: async (atlas) => expect(atlas.warehouses.signs()).not.toHaveCount(0),
  },
  {
    file: 'data/events.csv',
    need: async () => undefined,
    sentence: 'The steps of the policy could not be loaded',
    isWhole: async (atlas) => {
      await atlas.answer.openPolicyStep(2015);
      await expect(atlas.answer.policyStep()).toBeVisible();
    },
  },
];

for (const { file, need, sentence, isWhole } of FILES) {
  test(`without ${file} the page says "${sentence}" and tries again`, async ({ atlas }) => {
    // Given a host that does not deliver the file
    await atlas.files.break(file, 'not found');
    await atlas.open();

    // When a reader needs it, the page says what is missing
    await need(atlas);
    await expect(atlas.answer.notLoaded(sentence).first()).toBeVisible();

    // When the host has recovered and the reader tries again, it is there, and the line is gone
    await atlas.files.heal(file);
    await atlas.answer.tryAgainFor(sentence);
    await isWhole(atlas);
    await expect(atlas.answer.notLoaded(sentence)).toHaveCount(0);
  });
}

test('in Chinese the line is Chinese, and a second failure offers to load the page anew', async ({
  atlas,
}) => {
  const file = 'assets/ShareDialog-*.js';
  await atlas.files.break(file, 'not found');
  await atlas.open('?lang=zh&year=2020');
  await atlas.share.openDialog();
  const line = atlas.answer.notLoaded('分享窗口未能加载');
  await expect(line).toBeVisible();
  await expect(line.getByRole('link')).toHaveCount(0);

  await atlas.answer.tryAgainFor('分享窗口未能加载');

  await expect(line.getByRole('link', { name: '重新载入页面' })).toHaveAttribute(
    'href',
    /\?year=2020&lang=zh$/,
  );
});

test('what failed before anybody waited for it is no first failure', async ({ atlas }) => {
  const file = 'assets/ShareDialog-*.js';
  await atlas.files.break(file, 'not found');
  const release = await atlas.files.hold('data/zones.geojson');
  const failed = atlas.files.refused(file);
  await atlas.open();
  await atlas.share.openDialog();
  await failed;

  release();
  const line = atlas.answer.notLoaded(SENTENCES.share);

  await expect(line).toBeVisible();
  await expect(line.getByRole('link')).toHaveCount(0);
});

test('a share dialog that does not come can be left', async ({ atlas }) => {
  await atlas.files.break('assets/ShareDialog-*.js', 'unreachable');
  await atlas.open();
  await atlas.share.openDialog();
  await expect(atlas.answer.notLoaded(SENTENCES.share)).toBeVisible();

  await atlas.share.close();

  await expect(atlas.answer.notLoaded(SENTENCES.share)).toHaveCount(0);
});

test('rows that are saved without their sources say so first', async ({ atlas }) => {
  await atlas.files.break('data/sources.csv', 'not found');
  await atlas.open('?year=2020');
  await atlas.share.open('Download');
  await expect(atlas.share.dialog()).toContainText('The sources did not load: the rows name them');
});

test('Escape leaves a share dialog that does not come', async ({ atlas }) => {
  await atlas.files.break('assets/ShareDialog-*.js', 'unreachable');
  await atlas.open();
  await atlas.share.openDialog();
  await expect(atlas.answer.notLoaded(SENTENCES.share)).toBeVisible();

  await atlas.page.press('Escape');

  await expect(atlas.answer.notLoaded(SENTENCES.share)).toHaveCount(0);
});

test('a share dialog whose style sheet failed is whole when it is opened again', async ({
  atlas,
}) => {
  await atlas.files.break('assets/ShareDialog-*.css', 'unreachable');
  await atlas.open();
  await atlas.share.openDialog();
  await expect(atlas.answer.notLoaded(SENTENCES.share)).toBeVisible();
  await atlas.share.close();
  await atlas.files.heal('assets/ShareDialog-*.css');

  await atlas.share.openDialog();

  await expect(atlas.share.dialog()).toBeVisible();
  await expect(atlas.share.dialog()).toHaveCSS('padding', '0px');
});

for (const query of ['', '?year=2020']) {
  test(`the panels of ./${query} do not come: the page says so, stands, and tries again`, async ({
    atlas,
  }) => {
    await atlas.files.break('assets/pageParts-*.js', 'unreachable');
    await atlas.openBroken(query);
    await expect(
      atlas.answer.notLoaded('The panels around the map could not be loaded'),
    ).toBeVisible();
    await expect(atlas.map.stage()).toBeVisible();

    await atlas.files.heal('assets/pageParts-*.js');
    await atlas.answer.tryAgainFor('The panels around the map could not be loaded');

    await atlas.answers();
    await expect(atlas.answer.alert()).toHaveCount(0);
    await atlas.kinds.switch('bonded-zone', false);
    await expect.poll(() => atlas.address.value('kinds')).not.toBeNull();
  });
}
