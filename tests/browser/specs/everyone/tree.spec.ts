// What assistive technology is given in eight states, as approved text that a reviewer can read. Numbers are written
// as #, so that a new row of the tables changes no tree; of long lists the first three stand for the others.
import { type Atlas, expect, test } from '../../driver';

const STATES: readonly {
  readonly name: string;
  readonly query: string;
  readonly reach?: (atlas: Atlas) => Promise<void>;
}[] = [
  { name: 'map', query: '?year=2020' },
  { name: 'map-zh', query: '?year=2020&lang=zh' },
  {
    name: 'place',
    query: '?year=2020&place=hangzhou&kinds=comprehensive-pilot-zone',
    reach: async (atlas) => {
      await expect(atlas.details.name()).toBeVisible();
      await expect(atlas.details.sources()).not.toHaveCount(0);
    },
  },
  {
    name: 'table',
    query: '?year=2020&view=table&kinds=comprehensive-pilot-zone',
    reach: (atlas) => expect(atlas.table.rows()).toHaveCount(105),
  },
  {
    name: 'list-in-sight',
    query: '?year=2020&kinds=comprehensive-pilot-zone',
    reach: async (atlas) => {
      await atlas.map.listInSight();
      await expect(atlas.map.inSight()).toHaveCount(105);
    },
  },
  {
    name: 'search',
    query: '?year=2020',
    reach: async (atlas) => {
      await atlas.search.for('hangzhou');
      await expect(atlas.search.results()).not.toHaveCount(0);
      await expect(atlas.search.count()).toBeVisible();
    },
  },
  {
    name: 'step-of-the-policy',
    query: '?year=2020',
    reach: async (atlas) => {
      await atlas.answer.openPolicyStep(2020);
      await expect(atlas.answer.policyStep()).toBeVisible();
    },
  },
  { name: 'embed', query: '?embed=1&controls=year,kinds,zoom,language&year=2020' },
];

test('the trees of eight states are those that were approved', async ({ atlas }) => {
  for (const { name, query, reach } of STATES) {
    await atlas.open(query);
    await atlas.page.attended();
    await reach?.(atlas);
    await atlas.files.settled();
    expect.soft(await atlas.rules.tree()).toMatchSnapshot(`${name}.txt`);
  }
});
